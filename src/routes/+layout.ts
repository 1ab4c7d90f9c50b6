export const prerender = true;
// A folder per page: any server of files finds `/model/`.
export const trailingSlash = 'always';
