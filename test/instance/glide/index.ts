export { createGlide } from './glide.ts';
export { SCRIPT_PRELUDE } from './script-class.ts';
export { UNEMULATED_GLOBALS } from './unemulated-names.ts';
