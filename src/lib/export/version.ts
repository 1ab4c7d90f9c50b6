// Which version of the program this is; the build puts it in from package.json.

export const version: string = __CNO_VERSION__;
