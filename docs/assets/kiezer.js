// De kiezer: van een getypte naam naar de pagina van die gemeente, ook met een oude naam.
// Alleen wie het vinkje zet, vindt zijn gemeente terug; tafel/gemeente.js bewaart haar in de browser.
{
  const { kaal, lees, lijktOp, zet } = globalThis.Schrijf.gemeente;
  const KORTST = 3;
  const MEESTE = 6;
  const kiezer = document.querySelector("[data-kiezer]");
  const vorm = kiezer.querySelector("form");
  const veld = vorm.querySelector("input[list]");
  const vinkje = vorm.querySelector("input[type=checkbox]");
  const melding = vorm.querySelector("[role=status]");
  const bewaard = kiezer.querySelector("[data-bewaard]");
  const adresVan = (pagina) => new URL(`${pagina}.html`, vorm.action).href;

  // De namen komen als script, pas als iemand het veld kiest.
  const optie = (naam, nu) => {
    const element = Object.assign(document.createElement("option"), { value: naam });
    if (naam !== nu) element.label = `${naam}, nu ${nu}`;
    return element;
  };
  let gehaald = null;
  const haalNamen = () => {
    gehaald ??= globalThis.meerdoenHaal(kiezer.dataset.kiezer).then(() => {
      const rij = Object.entries(globalThis.meerdoenGemeentenamen).flatMap(([pagina, namen]) =>
        namen.map((naam) => ({ naam, nu: namen[0], pagina })));
      vorm.querySelector("datalist").replaceChildren(...rij.map(({ naam, nu }) => optie(naam, nu)));
      return rij;
    });
    return gehaald;
  };

  const kandidaten = (namen, getypt) => {
    const gezocht = kaal(getypt);
    const zelfde = namen.filter(({ naam }) => kaal(naam) === gezocht);
    if (zelfde.length || gezocht.length < KORTST) return zelfde.slice(0, 1);
    const begin = namen.filter(({ naam }) => kaal(naam).startsWith(gezocht));
    return [...new Map(begin.map((een) => [een.pagina, een]).reverse()).values()].reverse();
  };

  const toonBewaard = (gemeente) => {
    bewaard.hidden = !gemeente;
    vinkje.checked = Boolean(gemeente);
    veld.value = gemeente ? gemeente.naam : "";
    if (!gemeente) return;
    const link = bewaard.querySelector("a");
    link.textContent = gemeente.naam;
    link.href = gemeente.pagina ? adresVan(gemeente.pagina) : vorm.action;
  };
  const wijsAf = (zin) => {
    veld.setAttribute("aria-invalid", "true");
    melding.textContent = zin;
    veld.focus();
  };
  const kies = (gevonden, namen) => {
    if (gevonden.length === 1) {
      const [{ nu, pagina }] = gevonden;
      zet(vinkje.checked ? { naam: nu, pagina } : null);
      location.assign(adresVan(pagina));
    } else if (gevonden.length) {
      const keuze = gevonden.slice(0, MEESTE).map(({ naam }) => naam).join("; ");
      wijsAf(`Meer namen beginnen zo. Typ er een: ${keuze}${gevonden.length > MEESTE ? "; …" : "."}`);
    } else {
      const lijkt = lijktOp(veld.value, namen);
      wijsAf(!veld.value.trim() ? "Typ eerst een naam." : `Deze gemeente kennen wij niet. ${lijkt ? `Bedoelt u ${lijkt.naam}?` : "Typ haar naam zoals in de lijst."}`);
    }
  };

  vorm.addEventListener("submit", async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    try {
      const namen = await haalNamen();
      kies(kandidaten(namen, veld.value), namen);
    } catch {
      location.assign(vorm.action); // De namen zijn er niet; de lijst met alle gemeenten wel.
    }
  });
  veld.addEventListener("focus", () => haalNamen().catch(() => {}), { once: true });
  veld.addEventListener("input", () => {
    veld.removeAttribute("aria-invalid");
    melding.textContent = "";
  });
  bewaard.querySelector("button").addEventListener("click", () => {
    zet(null);
    toonBewaard(null);
    melding.textContent = "Vergeten. Er staat niets meer op dit apparaat.";
    veld.focus();
  });

  toonBewaard(lees());
}
