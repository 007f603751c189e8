// Calls each vector and gives the results as one line of ASCII each, in a form of its own: the JSON of an engine is among
// what is compared.
function answers(functions, vectors) {
  function quote(text) {
    return (
      '"' +
      text.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, function (one) {
        return '\\u' + ('0000' + one.charCodeAt(0).toString(16)).slice(-4);
      }) +
      '"'
    );
  }
  function show(value) {
    if (typeof value === 'string') return quote(value);
    if (Array.isArray(value)) return '[' + value.map(show).join(',') + ']';
    if (typeof value !== 'object' || value === null) return String(value);
    return (
      '{' +
      Object.keys(value)
        .filter(function (name) {
          return typeof value[name] !== 'function';
        })
        .sort()
        .map(function (name) {
          return quote(name) + ':' + show(value[name]);
        })
        .join(',') +
      '}'
    );
  }
  return vectors.map(function (vector) {
    try {
      return show(functions[vector[0]].apply(null, vector.slice(1)));
    } catch (thrown) {
      return 'throws ' + (thrown.errorClass ? quote(thrown.message) : quote(String(thrown)));
    }
  });
}

globalThis.results = answers(FUNCTIONS, JSON.parse(GIVEN));
