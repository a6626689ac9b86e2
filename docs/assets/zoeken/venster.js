// Het zoekvenster en de zoekpagina: openen, typen, met de pijlen kiezen, en weer terug.
(() => {
  const venster = document.querySelector("[data-zoekvenster]");
  const pagina = document.querySelector("[data-zoekpagina]");
  const hier = document.currentScript;
  if (!venster?.showModal) return;

  const KORTST = 2;
  const { laad, beantwoord } = globalThis.meerdoenLading(hier.dataset.basis);

  const koppel = (plek, invoer, bijVraag = () => {}) => {
    const vak = plek.querySelector("[data-zoekuitkomst]");
    const uitkomstvak = document.createElement("div");
    vak.replaceChildren(uitkomstvak);
    const toon = globalThis.meerdoenUitkomst(
      uitkomstvak,
      plek.querySelector("[data-zoeksoorten]"),
      (vraag) => {
        invoer.value = vraag;
        invoer.focus();
        zoek();
      },
      venster.querySelector("[data-zoekniets]"),
    );
    const zoek = async () => {
      const vraag = invoer.value.trim();
      bijVraag(vraag);
      if (vraag.length < KORTST) {
        toon(null);
        return;
      }
      try {
        const uitkomst = await beantwoord(vraag);
        if (invoer.value.trim() === vraag) toon(uitkomst);
      } catch {
        uitkomstvak.querySelector("[role=status]").textContent =
          "Zoeken lukt nu niet: de woordenlijst is niet te laden. Het register van A tot Z werkt wel.";
      }
    };
    invoer.addEventListener("input", () => zoek());
    invoer.addEventListener("focus", () => laad().catch(() => {}), { once: true });
    return { zoek, vak: uitkomstvak };
  };

  const invoer = venster.querySelector("[data-zoekwoord]");
  const inVenster = koppel(venster, invoer);
  let terug = null;
  const open = () => {
    terug = document.activeElement;
    venster.showModal();
    invoer.select();
    laad().catch(() => {});
    if (invoer.value) inVenster.zoek();
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
  document.addEventListener("keydown", (toets) => {
    const typt = toets.target.closest("input, textarea, select, [contenteditable]");
    if (toets.key === "/" && !typt && !venster.open && !toets.ctrlKey && !toets.metaKey) {
      toets.preventDefault();
      open();
    }
  });

  // Een zoekveld wist bij Escape eerst zijn tekst; wie sluit, wil meteen weg.
  venster.addEventListener("keydown", (toets) => {
    if (toets.key === "Escape") {
      toets.preventDefault();
      venster.close();
    }
  });

  const metPijlen = (plek, veld) => {
    plek.addEventListener("keydown", (toets) => {
      const links = [...plek.querySelectorAll("[data-zoekuitkomst] li h3 a")];
      const nu = links.indexOf(document.activeElement);
      if (toets.key === "ArrowDown" && links.length && (nu >= 0 || document.activeElement === veld)) {
        toets.preventDefault();
        links[Math.min(nu + 1, links.length - 1)].focus();
      } else if (toets.key === "ArrowUp" && nu >= 0) {
        toets.preventDefault();
        (nu ? links[nu - 1] : veld).focus();
      } else if (toets.key === "Enter" && document.activeElement === veld && links.length && plek === venster) {
        toets.preventDefault();
        links[0].click();
      }
    });
  };
  metPijlen(venster, invoer);

  if (pagina) {
    const veld = document.querySelector("main [data-zoekwoord]");
    const schrijf = (vraag) => {
      try {
        history.replaceState(null, "", vraag ? `?q=${encodeURIComponent(vraag)}` : location.pathname);
      } catch {
        // Van schijf mag het adres niet altijd wijzigen; zoeken werkt dan ook.
      }
    };
    const opPagina = koppel(pagina, veld, schrijf);
    veld.form.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      opPagina.zoek();
    });
    metPijlen(document.querySelector("main"), veld);
    veld.value = new URLSearchParams(location.search).get("q") ?? "";
    if (veld.value) opPagina.zoek();
  }
})();
