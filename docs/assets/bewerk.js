// Een bewerklink van een record uit een lijst leidt naar het bestand. Op welke regel het record
// staat, komt pas als iemand de link aanraakt: in de pagina zou elke regel erbij haar veranderen.
{
  const REGELS = new URL("../data/regels.js", document.currentScript.src).href;
  const GEDULD = 2000;

  const vulAan = (link) =>
    globalThis.meerdoenHaal(REGELS).then(() => {
      const regel = globalThis.meerdoenRegels[link.dataset.regel];
      if (regel) link.hash = `L${regel}`;
    }, () => {}); // Zonder regel leidt de link nog steeds naar het bestand.
  const geduld = () => new Promise((klaar) => setTimeout(klaar, GEDULD));

  for (const link of document.querySelectorAll("a[data-regel]")) {
    const begin = () => vulAan(link);
    link.addEventListener("pointerenter", begin, { once: true });
    link.addEventListener("focus", begin, { once: true });
    link.addEventListener("click", async (gebeurtenis) => {
      if (link.hash || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.shiftKey) return;
      gebeurtenis.preventDefault();
      await Promise.race([vulAan(link), geduld()]);
      location.assign(link.href);
    });
  }
}
