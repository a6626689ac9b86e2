// Stap 1: de gemeente, één keer. Namen komen als script zodra iemand het veld kiest; een naam die
// wij niet kennen mag ook, met de naam die erop lijkt als voorstel. Een code is nooit een naam.
{
  const { knop, maak, staat, gemeente: { kaal, lijktOp } } = globalThis.Schrijf;
  const STUREND = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu; // tekens die de regel eromheen omkeren
  const LANGST = 80;
  const CODE = /^GM\d{4}$/i;
  const vanNaam = ({ nu, pagina }) => ({ naam: nu, pagina });
  const vanCode = async (code) => {
    await globalThis.Schrijf.haalStuk("gemeentecodes");
    return globalThis.meerdoenSchrijf?.codes?.[code.toUpperCase()] ?? "";
  };

  const maakGemeente = (vlak, stap) => {
    const vorm = stap.querySelector("form");
    const veld = stap.querySelector("input");
    const hulp = stap.querySelector("#gemeentehulp");
    const samen = stap.querySelector(".samen");
    const rust = hulp.textContent;
    let gehaald = null;

    const haal = () => {
      gehaald ??= meerdoenHaal(vlak.dataset.namen).then(() => {
        const rij = Object.entries(globalThis.meerdoenGemeentenamen).flatMap(([pagina, namen]) => namen.map((naam) => ({ naam, nu: namen[0], pagina })));
        stap.querySelector("datalist").replaceChildren(...rij.map(({ naam, nu }) =>
          maak("option", { value: naam, ...(naam === nu ? {} : { label: `${naam}, nu ${nu}` }) })));
        return rij;
      });
      return gehaald.catch(() => []);
    };
    const zoek = async (getypt) => {
      const gezocht = kaal(getypt);
      const namen = await haal();
      return namen.find(({ naam }) => kaal(naam) === gezocht) ?? null;
    };
    /** De gemeente bij een naam of code, en een zin als wij haar niet kennen; een code die niets is, geeft geen gemeente. */
    const gemeenteBij = async (getypt) => {
      const isCode = CODE.test(getypt);
      const naam = isCode ? await vanCode(getypt) : getypt;
      if (!naam) return { gemeente: null, lijkt: null, zin: "De code van deze gemeente kennen wij niet. Typ haar naam." };
      const bekend = await zoek(naam);
      if (bekend) return { gemeente: vanNaam(bekend), lijkt: null, zin: "" };
      const namen = isCode ? [] : await haal();
      const lijkt = lijktOp(naam, namen);
      const zin = `Deze gemeente kennen wij niet${lijkt ? `; bedoelt u ${lijkt.nu}?` : ". De naam komt zo op het vel."}`;
      return { gemeente: { naam, pagina: "" }, lijkt, zin: namen.length ? zin : "" };
    };
    globalThis.Schrijf.gemeenteBij = gemeenteBij;

    const toon = (open = !staat.keuze.gemeente) => {
      const naam = staat.keuze.gemeente?.naam ?? "";
      vorm.hidden = !open;
      samen.hidden = open;
      samen.querySelector("strong").textContent = naam;
      if (document.activeElement !== veld) veld.value = naam;
    };
    const neem = async () => {
      const getypt = veld.value.replace(STUREND, "").trim().slice(0, LANGST);
      if (!getypt) {
        if (staat.keuze.gemeente) staat.wijzig({ gemeente: null });
        return;
      }
      const { gemeente, lijkt, zin } = await gemeenteBij(getypt);
      if (veld.value.replace(STUREND, "").trim().slice(0, LANGST) !== getypt) return;
      staat.wijzig({ gemeente });
      hulp.replaceChildren(zin || rust, ...(lijkt ? [" ", knop(`Neem ${lijkt.nu}`, () => {
        veld.value = lijkt.nu;
        neem();
        veld.focus();
      })] : []));
    };

    veld.addEventListener("focus", haal, { once: true });
    veld.addEventListener("input", neem);
    vorm.addEventListener("submit", async (gebeurtenis) => {
      gebeurtenis.preventDefault();
      await neem();
      if (!staat.keuze.gemeente) {
        hulp.textContent = "Typ eerst een naam.";
        return;
      }
      toon(false);
      samen.querySelector("button").focus();
    });
    samen.querySelector("button").addEventListener("click", () => {
      toon(true);
      veld.focus();
      veld.select();
    });
    staat.bijVerandering((wat) => {
      if (wat.includes("alles") || (wat.includes("gemeente") && document.activeElement !== veld)) toon();
    });
    toon();
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { maakGemeente });
}
