// A port that nothing listens on, so that a test run and a running app never meet.
import { createServer } from 'node:net';

/** @returns {Promise<number>} */
export function freePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, 'localhost', () => {
			const address = probe.address();
			// A string only where one listens on a pipe.
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
