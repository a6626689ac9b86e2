// Twee tabbladen: wat een ander tabblad bewaarde, komt ook in het veld waar de focus nog staat. Typte
// de lezer hier zelf, dan blijft zijn tekst staan en kiest hij.
{
  const { knop, staat } = globalThis.Schrijf;
  const vlak = document.querySelector("[data-schrijf]");
  let getypt = null; // het veld waarin de lezer typte sinds hij hier is

  /** Wat er volgens dit werk in het veld hoort, of niets als het geen veld van een stuk is. */
  const tekstIn = (veld, werk) => {
    if (veld.dataset.eigen) return werk.eigen[veld.dataset.eigen]?.tekst ?? veld.dataset.onze;
    const naam = veld.closest("[data-veld]")?.dataset.veld;
    if (!naam) return undefined;
    const bak = veld.id.startsWith("huis-") ? werk.huisstijl : werk;
    return naam.split(".").reduce((waarde, deel) => waarde?.[deel], bak) ?? "";
  };
  const zetIn = (veld, tekst) => {
    veld.value = tekst;
    veld.dispatchEvent(new Event("input", { bubbles: true }));
    getypt = null;
  };
  const laatKiezen = (veld, tekst) => {
    const { meld } = globalThis.Schrijf;
    const kies = (woord, wat) => knop(woord, () => {
      zetIn(veld, wat());
      meld();
      veld.focus();
    });
    meld("In een ander tabblad veranderde deze tekst ook. ", kies("Neem die tekst over", () => tekst), " ", kies("Houd wat hier staat", () => veld.value));
  };

  vlak.addEventListener("input", ({ target, isTrusted }) => {
    if (isTrusted) getypt = target;
  });
  vlak.addEventListener("focusout", () => {
    getypt = null;
  });
  staat.bijElders((werk) => {
    const veld = document.activeElement;
    if (!vlak.contains(veld) || !veld.matches("input, textarea, select")) return;
    const tekst = tekstIn(veld, werk);
    if (tekst === undefined || tekst === veld.value) return;
    if (getypt === veld) laatKiezen(veld, tekst);
    else veld.value = tekst;
  });
}
