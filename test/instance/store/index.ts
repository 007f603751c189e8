export { createStore } from './memory-store.ts';
