// What a page around a frame needs of the protocol: `connect`, and the names of all messages for those who write their own.
export { connect, RemoteError, type RemoteEvents, type RemoteStage } from './connect.ts';
export * from './protocol.ts';
export type { StageChange, StageState } from './stage.ts';
