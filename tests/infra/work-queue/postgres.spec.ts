import { itIsAWorkQueue } from './conformance.ts';

itIsAWorkQueue('PostgreSQL');
