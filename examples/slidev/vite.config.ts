// Slidev's slides are Vue: it has to know that <cno-lab> is an element and not a component of its own.
import { defineConfig } from 'vite';

export default defineConfig({
	slidev: {
		vue: { template: { compilerOptions: { isCustomElement: (tag: string) => tag === 'cno-lab' } } }
	}
} as object);
