// Haalt een eigen script pas als iemand het nodig heeft, en elk adres één keer; mislukt het, dan mag het nog eens.
// Een adres buiten deze site weigert het. De server kan dat afdwingen met de kopregel trusted-types.
{
  const hier = new URL("..", document.currentScript.src).href;
  const alleenEigen = (adres) => {
    const { href } = new URL(adres, document.baseURI);
    if (!href.startsWith(hier)) throw new TypeError(`Dit script is niet van deze site: ${href}`);
    return href;
  };
  const beleid = globalThis.trustedTypes?.createPolicy("meerdoen", { createScriptURL: alleenEigen });
  const eigen = (adres) => (beleid ? beleid.createScriptURL(adres) : alleenEigen(adres));
  globalThis.meerdoenEigen = eigen;
  const gehaald = new Map();

  const haal = (adres, inVolgorde) =>
    new Promise((klaar, mis) => {
      const script = document.createElement("script");
      script.src = eigen(adres);
      if (inVolgorde) script.async = false;
      script.addEventListener("load", klaar);
      script.addEventListener("error", () => mis(new Error(adres)));
      document.head.append(script);
    });
  globalThis.meerdoenHaal = (adres, { inVolgorde = false } = {}) => {
    if (!gehaald.has(adres)) {
      gehaald.set(adres, haal(adres, inVolgorde).catch((fout) => {
        gehaald.delete(adres);
        throw fout;
      }));
    }
    return gehaald.get(adres);
  };
  /** Een werker naast de pagina, met een module van deze site. */
  globalThis.meerdoenWerker = (adres) => new Worker(eigen(adres), { type: "module" });
}
