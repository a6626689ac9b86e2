// Een pdf gelezen met de pdf-lezer die bij de site staat; is hij er niet, dan zegt dit hoe het wel kan.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  leesPdf: async () => ({
    fout: "Een pdf lezen kan hier niet. Open de pdf, kies alles (Ctrl+A), kopieer het en plak het in het vak.",
  }),
});
