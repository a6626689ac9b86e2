// Stap 1: de gemeente, één keer. Namen komen als script zodra iemand het veld kiest; een naam die
// wij niet kennen mag ook.
{
  const { maak, staat } = globalThis.Schrijf;
  const STUREND = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu; // tekens die de regel eromheen omkeren
  const LANGST = 80;
  const kaal = (tekst) => tekst.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

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
      const bekend = await zoek(getypt);
      staat.wijzig({ gemeente: bekend ? { naam: bekend.nu, pagina: bekend.pagina } : { naam: getypt, pagina: "" } });
      hulp.textContent = bekend ? rust : "Deze naam kennen wij niet als gemeente. Hij komt zo op het vel.";
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
