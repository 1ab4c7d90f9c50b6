// Names of drugs, in both languages at once: they come on demand, when a language may long be spoken. Those of their
// classes stand with the words of the picture.
import type { Language } from '../index.ts';
import { de } from './de.ts';
import { en, type AgentMessages } from './en.ts';

export const agentMessages: Record<Language, AgentMessages> = { en, de };
