// Methods that the engine of the platform documents and Rhino 1.7.14 does not have.
(function () {
  function add(prototype, name, method) {
    if (!prototype[name])
      Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
  }
  add(Array.prototype, 'flat', function (depth) {
    var levels = depth === undefined ? 1 : depth;
    return this.reduce(function (all, each) {
      return all.concat(Array.isArray(each) && levels > 0 ? each.flat(levels - 1) : [each]);
    }, []);
  });
  add(Array.prototype, 'flatMap', function (map, self) {
    return this.map(map, self).flat();
  });
  add(String.prototype, 'replaceAll', function (find, replacement) {
    return this.split(find).join(replacement);
  });
})();
