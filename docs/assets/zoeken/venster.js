// Het zoekvenster en de zoekpagina: openen, typen, met de pijlen kiezen, en weer terug.
// De rest van het zoeken komt pas als iemand zoekt; zo blijft elke andere pagina licht.
(() => {
  const venster = document.querySelector("[data-zoekvenster]");
  const pagina = document.querySelector("[data-zoekpagina]");
  const { basis } = document.currentScript.dataset;
  if (!venster?.showModal) return;

  const KORTST = 2;
  const EVEN = 120;
  const DELEN = ["melden.js", "zoeken/lading.js", "zoeken/uitkomst.js"];
  const MISLUKT = "Zoeken lukt nu niet: de woordenlijst is niet te laden. Het register van A tot Z werkt wel.";

  const haal = (deel) => globalThis.meerdoenHaal(`${basis}assets/${deel}`);
  let gehaald = null;
  const haalAlles = () => {
    gehaald ??= Promise.all(DELEN.map(haal))
      .then(() => globalThis.meerdoenLading(basis))
      .catch((fout) => {
        gehaald = null;
        throw fout;
      });
    return gehaald;
  };

  const koppel = (plek, invoer, keuzes = {}, bijVraag = () => {}) => {
    const vak = plek.querySelector("[data-zoekuitkomst]");
    let uitkomst = null;
    let klok;
    const bereid = async () => {
      const lading = await haalAlles();
      if (!uitkomst) {
        const opnieuw = (vraag, ruim) => {
          invoer.value = vraag;
          invoer.focus();
          zoek(ruim);
        };
        uitkomst = globalThis.meerdoenUitkomst(vak, plek.querySelector("[data-zoeksoorten]"), opnieuw,
          venster.querySelector("[data-zoekniets]"), keuzes);
        uitkomst.toon(null);
      }
      return lading;
    };
    const zoek = async (ruim = true) => {
      clearTimeout(klok);
      const vraag = invoer.value.trim();
      bijVraag(vraag);
      if (vraag.length < KORTST) {
        uitkomst?.toon(null);
        return;
      }
      try {
        const { beantwoord } = await bereid();
        const antwoord = await beantwoord(vraag, ruim);
        if (invoer.value.trim() === vraag) await uitkomst.toon(antwoord);
      } catch {
        if (uitkomst) uitkomst.mislukt(MISLUKT);
        else vak.textContent = MISLUKT;
      }
    };
    const laadVast = () => bereid().then(({ laad }) => laad()).catch(() => {});
    invoer.addEventListener("input", () => {
      clearTimeout(klok);
      klok = setTimeout(zoek, EVEN);
    });
    invoer.addEventListener("focus", laadVast, { once: true });
    return zoek;
  };

  const veld = document.querySelector("main [data-zoekwoord]");
  const invoer = venster.querySelector("[data-zoekwoord]");
  const allesOp = (vraag) => `${basis}zoeken.html?q=${encodeURIComponent(vraag)}`;
  const zoekInVenster = koppel(venster, invoer, { allesOp });
  let terug = null;
  const open = () => {
    if (veld) {
      veld.focus();
      veld.select();
      return;
    }
    terug = document.activeElement;
    venster.showModal();
    invoer.select();
    if (invoer.value) zoekInVenster();
  };
  for (const knop of document.querySelectorAll("[data-zoekopen]")) {
    knop.addEventListener("click", (gebeurtenis) => {
      if (gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.shiftKey) return;
      gebeurtenis.preventDefault();
      open();
    });
  }
  venster.querySelector("[data-zoeksluit]").addEventListener("click", () => venster.close());
  venster.addEventListener("close", () => terug?.focus?.());
  venster.addEventListener("click", (gebeurtenis) => {
    const link = gebeurtenis.target.closest("a[href]");
    if (gebeurtenis.target === venster || link) venster.close();
  });

  // Een zoekveld wist bij Escape eerst zijn tekst; wie sluit, wil meteen weg.
  venster.addEventListener("keydown", (toets) => {
    if (toets.key === "Escape") {
      toets.preventDefault();
      venster.close();
    }
  });

  const metPijlen = (plek, begin) => {
    plek.addEventListener("keydown", (toets) => {
      const links = [...plek.querySelectorAll("[data-zoekuitkomst] li h3 a")];
      const nu = links.indexOf(document.activeElement);
      if (toets.key === "ArrowDown" && links.length && (nu >= 0 || document.activeElement === begin)) {
        toets.preventDefault();
        links[Math.min(nu + 1, links.length - 1)].focus();
      } else if (toets.key === "ArrowUp" && nu >= 0) {
        toets.preventDefault();
        (nu ? links[nu - 1] : begin).focus();
      }
    });
  };
  metPijlen(venster, invoer);

  if (pagina) {
    const uitAdres = () => new URLSearchParams(location.search);
    const zet = (naam, waarde) => {
      const adres = uitAdres();
      if (waarde) adres.set(naam, waarde);
      else adres.delete(naam);
      try {
        history.replaceState(null, "", adres.size ? `?${adres}` : location.pathname);
      } catch {
        // Van schijf mag het adres niet altijd wijzigen; zoeken werkt dan ook.
      }
    };
    const keuzes = { soort: uitAdres().get("soort") ?? "", bijSoort: (soort) => zet("soort", soort) };
    const zoekOpPagina = koppel(pagina, veld, keuzes, (vraag) => zet("q", vraag));
    veld.form.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      // Een vraag die iemand afmaakt, is een plek om naar terug te gaan.
      if (uitAdres().get("q") !== veld.value.trim()) zet("q", veld.value.trim());
      try {
        history.pushState(null, "", location.href);
      } catch {
        // Van schijf is er geen weg terug naar een vorige vraag.
      }
      zoekOpPagina();
    });
    metPijlen(document.querySelector("main"), veld);
    const volgAdres = () => {
      veld.value = uitAdres().get("q") ?? "";
      zoekOpPagina();
    };
    addEventListener("popstate", volgAdres);
    if (uitAdres().get("q")) volgAdres();
  }
})();
