// The types of the package: declarations of our own files, and what they take from the rest of the project written out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { root } from '../project.mjs';

const entries = ['element', 'reveal', 'host'];
/** Names that our files take from elsewhere, and where they are found. */
const foreign = [
	['Scenario', 'src/lib/scenario/schema.ts'],
	['Notice', 'src/lib/scenario/read.ts']
];

/** @param {string} folder */
export function writeTypes(folder) {
	mkdirSync(folder, { recursive: true });
	const embed = join(root, 'src/lib/embed');
	const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
	const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
	const files = entries.map((name) => join(embed, `${name}.ts`));
	const program = ts.createProgram(files, {
		...options,
		noEmit: false,
		declaration: true,
		emitDeclarationOnly: true,
		allowJs: false,
		sourceMap: false
	});
	program.emit(undefined, (path, text) => {
		const name = basename(path);
		const source = join(embed, name.replace(/\.d\.ts$/, '.ts'));
		if (!path.includes('embed') || !ts.sys.fileExists(source)) return;
		writeFileSync(join(folder, name), standing(text));
	});
	writeFileSync(join(folder, 'foreign.d.ts'), writtenOut(program));
}

/** @param {string} text a declaration whose imports are those of the project */
const standing = (text) =>
	text
		.replace(/(['"])#lib\/(scenario|state)\/[\w-]+\.ts\1/g, "'./foreign.js'")
		.replace(/(['"]\.\/[\w-]+)\.ts(['"])/g, '$1.js$2');

/** @param {ts.Program} program */
function writtenOut(program) {
	const checker = program.getTypeChecker();
	const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
	const types = foreign.map(([name, path]) => {
		const file = program.getSourceFile(join(root, path));
		const module = file && checker.getSymbolAtLocation(file);
		const symbol = module && checker.getExportsOfModule(module).find((each) => each.name === name);
		if (!symbol) throw new Error(`${name} is not in ${path}`);
		return `export type ${name} = ${whole(checker, checker.getDeclaredTypeOfSymbol(symbol), flags)};\n`;
	});
	return `// What of the project's own types others see, written out.\n${types.join('')}export declare const lastStep = 6;\n`;
}

/**
 * A type by its properties, however it is named.
 * @param {ts.TypeChecker} checker @param {ts.Type} type @param {ts.TypeFormatFlags} flags
 */
function whole(checker, type, flags) {
	const properties = checker.getPropertiesOfType(type).map((property) => {
		const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
		const text = checker.typeToString(checker.getTypeOfSymbol(property), undefined, flags);
		return `\t${property.name}${optional}: ${text};`;
	});
	return `{\n${properties.join('\n')}\n}`;
}
