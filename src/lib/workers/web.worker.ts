// What runs in a web worker.
import { serveScope } from './scope.ts';

serveScope();
