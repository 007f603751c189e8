/** Endings of names that only a network of one's own resolves (RFC 6762, 8375; ICANN's reserved ones). */
export const OWN_ZONES = ['local', 'internal', 'localdomain', 'home', 'lan', 'corp', 'intranet', 'arpa'];
