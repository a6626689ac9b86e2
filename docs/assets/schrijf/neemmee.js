// De balk boven het vel: kopiëren, bewaren, printen en een link. Een knop staat er als hij iets doet.
{
  const { gaNaar, knop, maak } = globalThis.Schrijf;
  const LAAT_STAAN = 4000;
  const STUREND = /[^\p{L}\p{N}]+/gu;

  const bestandsnaam = (stuk, einde) => {
    const naam = stuk.titel.normalize("NFD").replace(/\p{M}/gu, "").replace(STUREND, "-").replace(/^-|-$/g, "").toLowerCase().slice(0, 60);
    return `${naam || "stuk"}.${einde}`;
  };
  const bewaar = (inhoud, soort, naam) => {
    const adres = URL.createObjectURL(new Blob([inhoud], { type: soort }));
    maak("a", { href: adres, download: naam }).click();
    setTimeout(() => URL.revokeObjectURL(adres), LAAT_STAAN);
  };

  /** De oude weg, voor een pagina van schijf of een browser die het klembord afschermt. */
  const viaGebeurtenis = (soorten) => {
    let gelukt = false;
    const vul = (gebeurtenis) => {
      for (const [soort, tekst] of Object.entries(soorten)) gebeurtenis.clipboardData.setData(soort, tekst);
      gebeurtenis.preventDefault();
      gebeurtenis.stopImmediatePropagation();
      gelukt = true;
    };
    getSelection().selectAllChildren(document.querySelector("[data-vel]"));
    document.addEventListener("copy", vul, true);
    document.execCommand("copy");
    document.removeEventListener("copy", vul, true);
    getSelection().removeAllRanges();
    return gelukt;
  };
  const kopieer = async (soorten) => {
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
        Object.entries(soorten).map(([soort, tekst]) => [soort, new Blob([tekst], { type: soort })])))]);
      return true;
    } catch {
      return viaGebeurtenis(soorten);
    }
  };

  const linkVan = ({ vorm, gemeente, kies }) => {
    const anker = globalThis.Schrijf.koppeling.maak({ vorm, gemeente: gemeente?.naam ?? "", kies });
    const vast = document.querySelector('link[rel="canonical"]')?.href ?? location.href.split("#")[0];
    return `${vast}#${anker}`;
  };

  /** Elke uitvoer: wat erop staat, wat er moet zijn, en wat hij doet; geeft de zin voor de lezer. */
  const UITVOER = [
    {
      tekst: "Kopieer", tekent: "kopie", vol: true, kan: (mee) => mee.opmaak && mee.platteTekst,
      doe: async (mee, stuk) => ((await kopieer({ "text/html": mee.opmaak(stuk), "text/plain": mee.platteTekst(stuk) })) ? "Gekopieerd, met opmaak. Plak het in uw eigen document." : "Kopiëren lukt hier niet. Selecteer de tekst op het vel."),
    },
    {
      tekst: ".odt", heet: "Bewaar als .odt", tekent: "laden", kan: (mee) => mee.odt,
      doe: async (mee, stuk) => {
        bewaar(await mee.odt(stuk), "application/vnd.oasis.opendocument.text", bestandsnaam(stuk, "odt"));
        return "Bewaard als .odt. LibreOffice en Word openen dat.";
      },
    },
    { tekst: "Print", tekent: "print", kan: () => true, doe: () => { print(); return ""; } },
    {
      tekst: "Link", tekent: "link", kan: (mee) => mee.koppeling, altijd: true,
      doe: async (mee, stuk, keuze) => {
        const adres = linkVan(keuze);
        const gelukt = await kopieer({ "text/plain": adres });
        const zin = "Keuze, volgorde en gemeente gaan mee; uw eigen zinnen, notities en reden niet.";
        return gelukt ? `Link gekopieerd. ${zin}` : `Kopiëren lukt hier niet. ${zin} De link: ${adres}`;
      },
    },
    {
      tekst: "Zonder opmaak", tekent: "kopie", meer: true, kan: (mee) => mee.platteTekst,
      doe: async (mee, stuk) => ((await kopieer({ "text/plain": mee.platteTekst(stuk) })) ? "Gekopieerd als gewone tekst." : "Kopiëren lukt hier niet. Selecteer de tekst op het vel."),
    },
    {
      tekst: "Markdown (.md)", tekent: "laden", meer: true, kan: (mee) => mee.markdown,
      doe: (mee, stuk) => {
        bewaar(mee.markdown(stuk), "text/markdown", bestandsnaam(stuk, "md"));
        return "Bewaard als .md. Dat bestand kunt u hier weer openen, met alles wat u hier schreef.";
      },
    },
  ];

  const maakNeemMee = (balk, meld, nu) => {
    const mee = globalThis.Schrijf;
    const meer = maak("details", { className: "velmeer" }, maak("summary", { className: "knop knop--klein" }, "Meer"));
    const rijtje = maak("div", { className: "rij" });
    const knoppen = UITVOER.filter(({ kan }) => kan(mee)).map((een) => {
      const element = knop(een.tekst, async () => {
        const { stuk, mag } = nu();
        if (!stuk) return meld("Er ligt nog niets op het vel. Kies eerst een vorm en een voorstel.");
        if (!mag && !een.altijd) return gaNaar("reden");
        try {
          return meld(await een.doe(mee, stuk, stuk.werk));
        } catch {
          return meld("Dat lukte niet. Uw tekst staat er nog; probeer een andere knop.");
        }
      }, { klasse: `knop${een.vol ? " knop--vol" : ""}${een.meer ? " knop--klein" : ""}`, tekent: een.tekent });
      if (een.heet) element.ariaLabel = een.heet;
      (een.meer ? rijtje : balk).append(element);
      return { een, element };
    });
    rijtje.append(knop("Open een .md-bestand", () => mee.kiesBestand(meld), { klasse: "knop knop--klein", tekent: "vel" }));
    meer.append(rijtje);
    if (rijtje.children.length) balk.append(meer);

    const toon = () => {
      const { stuk, mag } = nu();
      knoppen.forEach(({ een, element }) => element.setAttribute("aria-disabled", String(!stuk || (!mag && !een.altijd))));
    };
    return { toon };
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { maakNeemMee, bestandsnaam });
}
