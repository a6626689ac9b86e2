// In welke scherf een record zit, als een script er te groot voor werd; komt pas als er scherven zijn.
// De bouw rekent het net zo uit (weergave/scherven.py).
{
  const nummer = (id, aantal) =>
    [...id].reduce((som, teken) => (Math.imul(som, 31) + teken.charCodeAt()) >>> 0, 0) % aantal;
  /** De scripts bij deze paren van een id en het script waar zij in zou zitten. */
  globalThis.meerdoenScherven = (scherven, paren) =>
    paren.flatMap(([id, script]) => (scherven[script] ? `${script}-${nummer(id, scherven[script])}` : []));
}
