// Het zoekvenster en de zoekpagina: openen, typen, met de pijlen kiezen, en weer terug.
// De rest van het zoeken komt pas als iemand zoekt; zo blijft elke andere pagina licht.
(() => {
  const venster = document.querySelector("[data-zoekvenster]");
  const pagina = document.querySelector("[data-zoekpagina]");
  const { basis } = document.currentScript.dataset;
  if (!venster?.showModal) return;

  const KORTST = 2;
  const DELEN = ["melden.js", "zoeken/lading.js", "zoeken/uitkomst.js"];
  const MISLUKT = "Zoeken lukt nu niet: de woordenlijst is niet te laden. Het register van A tot Z werkt wel.";

  const haal = (deel) =>
    new Promise((klaar, mis) => {
      const script = document.createElement("script");
      script.src = `${basis}assets/${deel}`;
      script.addEventListener("load", klaar);
      script.addEventListener("error", () => mis(new Error(deel)));
      document.head.append(script);
    });
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

  const koppel = (plek, invoer, bijVraag = () => {}) => {
    const vak = plek.querySelector("[data-zoekuitkomst]");
    let uitkomst = null;
    const bereid = async () => {
      const lading = await haalAlles();
      if (!uitkomst) {
        const opnieuw = (vraag) => {
          invoer.value = vraag;
          invoer.focus();
          zoek();
        };
        uitkomst = globalThis.meerdoenUitkomst(vak, plek.querySelector("[data-zoeksoorten]"), opnieuw,
          venster.querySelector("[data-zoekniets]"));
        uitkomst.toon(null);
      }
      return lading;
    };
    const zoek = async () => {
      const vraag = invoer.value.trim();
      bijVraag(vraag);
      if (vraag.length < KORTST) {
        uitkomst?.toon(null);
        return;
      }
      try {
        const { beantwoord } = await bereid();
        const antwoord = await beantwoord(vraag);
        if (invoer.value.trim() === vraag) uitkomst.toon(antwoord);
      } catch {
        if (uitkomst) uitkomst.mislukt(MISLUKT);
        else vak.textContent = MISLUKT;
      }
    };
    const laadVast = () => bereid().then(({ laad }) => laad()).catch(() => {});
    invoer.addEventListener("input", zoek);
    invoer.addEventListener("focus", laadVast, { once: true });
    return zoek;
  };

  const veld = document.querySelector("main [data-zoekwoord]");
  const invoer = venster.querySelector("[data-zoekwoord]");
  const zoekInVenster = koppel(venster, invoer);
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
    const schrijf = (vraag) => {
      try {
        history.replaceState(null, "", vraag ? `?q=${encodeURIComponent(vraag)}` : location.pathname);
      } catch {
        // Van schijf mag het adres niet altijd wijzigen; zoeken werkt dan ook.
      }
    };
    const zoekOpPagina = koppel(pagina, veld, schrijf);
    veld.form.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      zoekOpPagina();
    });
    metPijlen(document.querySelector("main"), veld);
    veld.value = new URLSearchParams(location.search).get("q") ?? "";
    if (veld.value) zoekOpPagina();
  }
})();
