// De kiezer op de startpagina: van een getypte naam naar de pagina van die gemeente.
// Alleen wie het vinkje zet, vindt zijn gemeente terug; zij staat dan in de browser en gaat nergens heen.
{
  const SLEUTEL = "gemeente";
  const KORTST = 3;
  const MEESTE = 6;
  const kiezer = document.querySelector("[data-kiezer]");
  const vorm = kiezer.querySelector("form");
  const veld = vorm.querySelector("input[list]");
  const vinkje = vorm.querySelector("input[type=checkbox]");
  const melding = vorm.querySelector("[role=status]");
  const bewaard = kiezer.querySelector("[data-bewaard]");
  const namen = [...vorm.querySelectorAll("option")].map((optie) => ({
    naam: optie.value,
    naar: optie.dataset.naar,
  }));

  // Zonder accenten en leestekens: wie sudwest fryslan typt, bedoelt Súdwest-Fryslân.
  const kaal = (tekst) => tekst.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const kandidaten = (getypt) => {
    const gezocht = kaal(getypt);
    const zelfde = namen.filter(({ naam }) => kaal(naam) === gezocht);
    if (zelfde.length || gezocht.length < KORTST) return zelfde.slice(0, 1);
    const begin = namen.filter(({ naam }) => kaal(naam).startsWith(gezocht));
    return new Set(begin.map(({ naar }) => naar)).size === 1 ? begin.slice(0, 1) : begin;
  };
  const adresVan = ({ naar }) => new URL(`${naar}.html`, vorm.action).href;
  const vanNu = ({ naar }) => namen.find((een) => een.naar === naar);

  const lees = () => {
    try {
      const naam = localStorage.getItem(SLEUTEL);
      return naam ? namen.find((een) => een.naam === naam) : null;
    } catch {
      return null; // Zonder geheugen valt er niets te onthouden.
    }
  };
  const schrijf = (gemeente) => {
    try {
      if (gemeente) localStorage.setItem(SLEUTEL, gemeente.naam);
      else localStorage.removeItem(SLEUTEL);
    } catch {
      // De pagina gaat open, ook als er niets te onthouden valt.
    }
  };
  const toonBewaard = (gemeente) => {
    bewaard.hidden = !gemeente;
    vinkje.checked = Boolean(gemeente);
    veld.value = gemeente ? gemeente.naam : "";
    if (!gemeente) return;
    const link = bewaard.querySelector("a");
    link.textContent = gemeente.naam;
    link.href = adresVan(gemeente);
  };
  const wijsAf = (zin) => {
    veld.setAttribute("aria-invalid", "true");
    melding.textContent = zin;
    veld.focus();
  };

  vorm.addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    const gevonden = kandidaten(veld.value);
    if (gevonden.length === 1) {
      const gemeente = vanNu(gevonden[0]);
      schrijf(vinkje.checked ? gemeente : null);
      location.assign(adresVan(gemeente));
    } else if (gevonden.length) {
      const keuze = gevonden.slice(0, MEESTE).map(({ naam }) => naam).join("; ");
      wijsAf(`Meer namen beginnen zo. Typ er een: ${keuze}${gevonden.length > MEESTE ? "; …" : "."}`);
    } else {
      wijsAf("Deze gemeente kennen wij niet. Typ haar naam zoals in de lijst.");
    }
  });
  veld.addEventListener("input", () => {
    veld.removeAttribute("aria-invalid");
    melding.textContent = "";
  });
  bewaard.querySelector("button").addEventListener("click", () => {
    schrijf(null);
    toonBewaard(null);
    melding.textContent = "Vergeten. Er staat niets meer op dit apparaat.";
    veld.focus();
  });

  toonBewaard(lees());
  vorm.hidden = false;
}
