type Constructor = (this: { initialize?: (...given: unknown[]) => void }, ...given: unknown[]) => void;

/** `Class` of script includes: a class whose constructor runs `initialize`. */
export const ScriptClass = {
  create(): Constructor {
    return function construct(...given) {
      this.initialize?.(...given);
    };
  },
};

/** What script contexts run before anything else: the platform's additions to Object. */
export const SCRIPT_PRELUDE = `
Object.extend = function (destination, source) {
  for (var name in source) destination[name] = source[name];
  return destination;
};
Object.extendsObject = function (parent, members) {
  var prototype = Object.create(typeof parent === 'function' ? parent.prototype : parent);
  return Object.extend(prototype, members);
};
`;
