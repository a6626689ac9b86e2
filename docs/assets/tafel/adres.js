// Weigert de browser te bewaren, dan reist de tafel mee in het adres: `#kies=tip-1,voorstel-2c`.
// Een sprong in de pagina staat er dan achter: `;bij=voorstel-2c`. Vorm en gemeente van de
// schrijftafel gaan zo ook mee.
{
  const { tafel } = globalThis.Schrijf;
  const wortel = new URL("../../", document.currentScript.src).href;
  const leestZelf = document.querySelector("[data-leest-anker]"); // die pagina leest haar adres zelf
  const deel = (naam) =>
    location.hash.slice(1).split(";").find((een) => een.startsWith(`${naam}=`))?.slice(naam.length + 1) ?? "";
  const kwamMee = deel("kies"); // dan zei een vorige pagina het al
  const kies = () => tafel.lees().map((een) => een.id).join(",");
  const gekozen = () => ["vorm", "gemeente"].filter(deel).map((naam) => `${naam}=${deel(naam)}`);
  const anker = (hash) => [...gekozen(), tafel.lees().length && `kies=${kies()}`, hash && `bij=${hash}`].filter(Boolean).join(";");

  // Van een id uit het adres is de titel alleen bekend als het record op deze pagina staat.
  const record = (id) => {
    const knop = [...document.querySelectorAll("[data-leg]")].find((een) => een.dataset.leg === id);
    const { titel = id.replace(/^vb-/, "").replaceAll("-", " "), soort, adres, merk } = knop?.dataset ?? {};
    return { id, titel: titel[0].toUpperCase() + titel.slice(1), soort, adres, vingerafdruk: merk };
  };
  const neemOver = () => {
    const ligt = new Set(tafel.lees().map((een) => een.id));
    const ids = deel("kies").split(",").filter((id) => /^[a-z0-9.-]{2,100}$/.test(id));
    for (const id of ids.slice(0, 200)) if (!ligt.has(id)) tafel.leg(record(id));
    const plek = deel("bij");
    if (plek) document.getElementById(plek)?.scrollIntoView();
  };
  const zetInAdres = () => {
    if (leestZelf || tafel.kan()) return;
    const sprong = location.hash.includes("=") ? deel("bij") : location.hash.slice(1);
    history.replaceState(null, "", `#${tafel.lees().length || gekozen().length ? anker(sprong) : sprong}`);
  };
  const neemMee = ({ target }) => {
    const link = target.closest("a[href]");
    if (!link || tafel.kan() || !(tafel.lees().length || gekozen().length)) return;
    const url = new URL(link.href);
    if (!url.href.startsWith(wortel) || !url.pathname.endsWith(".html") || url.hash.includes("=")) return;
    if (url.pathname === location.pathname && url.hash) return; // een sprong; daarna schrijft zetInAdres
    url.hash = anker(url.hash.slice(1));
    link.href = url.href;
  };

  let gezegd = false;
  const zeg = (hoe) => {
    if (gezegd || leestZelf || hoe !== "leg" || tafel.kan()) return;
    gezegd = true;
    const weg = Object.assign(document.createElement("button"), { type: "button", className: "tekstknop", textContent: "Sluit" });
    const zin = Object.assign(document.createElement("p"), { className: "tafelzin", role: "status" });
    weg.addEventListener("click", () => zin.remove());
    zin.append(`${tafel.waarom()} `, weg);
    document.querySelector("main").append(zin);
  };

  if (!leestZelf) neemOver();
  tafel.bijVerandering((lijst, { hoe }) => {
    zetInAdres();
    zeg(hoe);
  });
  document.addEventListener("click", neemMee, true);
  addEventListener("hashchange", zetInAdres);
  zetInAdres();
  if (!kwamMee) zeg("leg");
}
