export { MemoryStore, createStore } from './memory-store.ts';
