// Stap 3, onderste helft: de stapel. Stroken gaan omhoog en omlaag met knoppen, of met slepen.
{
  const { haalRecords, keuzelijst, knop, maak, opVel, pastNiet, staat, tafel, tekening } = globalThis.Schrijf;
  const KORT = { prioriteit: "prio", voorbeeld: "vb", kader: "wet", tip: "tip", punt: "tip", feitenkaart: "feit", begrip: "begrip" };
  const naamVan = ({ id, soort }) => (soort === "voorstel" || /^voorstel-/.test(id) ? id.replace("voorstel-", "") : KORT[soort] ?? "stuk");

  const titelVan = ({ id, titel }) => keuzelijst().voorstellen[id]?.titel ?? (titel || id);
  const roepnaam = (record) => (record.id === `voorstel-${naamVan(record)}` ? naamVan(record) : titelVan(record));

  /** De vingerafdruk van nu; zonder is het record er niet, of nog niet opgehaald. */
  const vanNu = (id) => keuzelijst().voorstellen[id]?.vingerafdruk ?? globalThis.meerdoenSchrijf?.records?.[id]?.vingerafdruk;

  const maakStapel = (stap) => {
    let nagekeken = false; // of alle teksten er zijn, zodat ‘niet gevonden’ iets zegt
    const lijst = stap.querySelector(".stapel");
    const hulp = stap.querySelector("[data-stapelhulp]");
    const regel = stap.querySelector(".stapelregel");
    let slaat = null; // de strook die de lezer versleept
    let hierheen = "";

    const meld = (tekst, ...meer) => regel.replaceChildren(tekst, ...meer);
    const verplaats = (id, stapjes) => {
      const ids = opVel.ids();
      const van = ids.indexOf(id);
      const naar = Math.max(0, Math.min(ids.length - 1, van + stapjes));
      if (van === naar) return;
      ids.splice(naar, 0, ...ids.splice(van, 1));
      hierheen = `${id}:${stapjes < 0 ? "op" : "neer"}`;
      opVel.orden(ids);
      meld(`${roepnaam(opVel.records().find((een) => een.id === id))} staat op plaats ${naar + 1} van ${ids.length}.`);
    };
    const haal = (record) => {
      const was = opVel.ids();
      tafel.haal(record.id);
      const over = lijst.querySelectorAll("li[data-id]");
      const naast = over[Math.min(was.indexOf(record.id), over.length - 1)];
      if (naast) naast.querySelector(".weg:last-child").focus();
      else globalThis.Schrijf.naarVel();
      meld(`${record.titel} is van tafel. `, knop("Leg terug", () => {
        opVel.leg(record);
        opVel.orden(was);
        lijst.querySelector(`li[data-id="${record.id}"] .weg:last-child`)?.focus();
        meld("Ligt weer op tafel.");
      }));
    };

    const stand = (record) => {
      const nu = vanNu(record.id);
      if (nu && record.vingerafdruk && nu !== record.vingerafdruk) {
        return maak("span", { className: "strookregel" }, "Veranderd sinds u dit neerlegde. ", knop("Gezien", () => tafel.leg({ ...record, vingerafdruk: nu, plaats: undefined })));
      }
      if (!nu && nagekeken) return maak("span", { className: "strookregel" }, "Dit staat niet meer in de kennisbank. Het komt niet op het vel.");
      const reden = pastNiet(staat.keuze.vorm, record.id);
      return reden ? maak("span", { className: "strookregel" }, reden) : null;
    };
    const strook = (record, plaats, aantal) => {
      const naam = roepnaam(record);
      const op = knop("", () => verplaats(record.id, -1), { klasse: "weg", tekent: "op", disabled: plaats === 0, ariaLabel: `${naam} omhoog` });
      const neer = knop("", () => verplaats(record.id, 1), { klasse: "weg", tekent: "neer", disabled: plaats === aantal - 1, ariaLabel: `${naam} omlaag` });
      const uit = knop("", () => haal(record), { klasse: "weg", tekent: "dicht", ariaLabel: `Haal ${naam} van tafel` });
      op.dataset.pijl = `${record.id}:op`;
      neer.dataset.pijl = `${record.id}:neer`;
      const greep = maak("span", { className: "sleep", aria: { hidden: "true" } }, tekening("sleep"));
      const rij = maak("li", { draggable: true, data: { id: record.id } }, greep, maak("b", {}, naamVan(record)), maak("span", {}, titelVan(record), stand(record)), op, neer, uit);
      rij.addEventListener("dragstart", (gebeurtenis) => {
        slaat = record.id;
        rij.classList.add("sleept");
        gebeurtenis.dataTransfer.effectAllowed = "move";
        gebeurtenis.dataTransfer.setData("text/plain", record.titel);
      });
      rij.addEventListener("dragend", () => {
        slaat = null;
        toon();
      });
      return rij;
    };
    const opzij = (record) =>
      maak("li", { className: "opzij" }, maak("b", {}, naamVan(record)), maak("span", {}, titelVan(record)),
        knop("Zet op het vel", () => opVel.erop(record.id)));

    // Boven welke strook de lezer iets loslaat, beslist de hoogte van de muis.
    const plaatsBij = (y) => {
      const rest = [...lijst.querySelectorAll("li[data-id]")].filter((rij) => rij.dataset.id !== slaat);
      const onder = rest.find((rij) => y < rij.getBoundingClientRect().top + rij.offsetHeight / 2);
      return onder ? rest.indexOf(onder) : rest.length;
    };
    lijst.addEventListener("dragover", (gebeurtenis) => {
      if (!slaat) return;
      gebeurtenis.preventDefault();
      lijst.querySelector(".hierheen")?.remove();
      const rest = [...lijst.querySelectorAll("li[data-id]")].filter((rij) => rij.dataset.id !== slaat);
      const plek = maak("li", { className: "hierheen", aria: { hidden: "true" } });
      const onder = rest[plaatsBij(gebeurtenis.clientY)];
      if (onder) onder.before(plek);
      else rest.at(-1)?.after(plek);
    });
    lijst.addEventListener("drop", (gebeurtenis) => {
      if (!slaat) return;
      gebeurtenis.preventDefault();
      verplaats(slaat, plaatsBij(gebeurtenis.clientY) - opVel.ids().indexOf(slaat));
    });

    const toon = () => {
      if (slaat) return;
      const records = opVel.records();
      const ernaast = opVel.ernaast();
      lijst.replaceChildren(...records.map((een, plaats) => strook(een, plaats, records.length)),
        ...(ernaast.length ? [maak("li", { className: "opzijkop" }, "Ook op tafel, niet op dit vel"), ...ernaast.map(opzij)] : []));
      hulp.hidden = records.length < 2;
      if (hierheen) {
        const [id] = hierheen.split(":");
        const terug = lijst.querySelector(`[data-pijl="${hierheen}"]:not(:disabled)`) ?? lijst.querySelector(`[data-pijl^="${id}:"]:not(:disabled)`);
        terug?.focus();
        hierheen = "";
      }
    };

    // Of een record veranderde of weg is, weten wij pas als zijn tekst er is.
    const kijkNa = async () => {
      const onbekend = tafel.lees().filter(({ id }) => !vanNu(id));
      await haalRecords(onbekend.map(({ id }) => id));
      nagekeken = !globalThis.Schrijf.ontbreekt();
      toon();
    };
    tafel.bijVerandering(toon);
    staat.bijVerandering((wat) => ["opzij", "vorm", "alles"].some((een) => wat.includes(een)) && toon());
    toon();
    return { toon, kijkNa };
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { maakStapel });
}
