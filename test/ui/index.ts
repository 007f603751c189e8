export { assets } from './assets.ts';
export { inRepository } from './folders.ts';
export { createRenderer, type Renderer } from './render.ts';
export { pageHeaders, themeOf } from './security.ts';
export type {
  ButtonModel,
  Cell,
  FieldModel,
  Frame,
  Message,
  Option,
  PagerModel,
  TableModel,
  TileModel,
  Tone,
} from './types.ts';
