/** What stands behind a sentence: its title and, where it is known for certain, its address. */
export interface Source {
  title: string;
  /** Null where no address is known that would still be there tomorrow. */
  url: string | null;
}

/** Where the facts of the story come from; linked at the sentence that uses them. */
export const sources = {
  article: {
    title: '“‘Creepy’ Netflix tweet raises serious concerns about user privacy”, December 2017',
    url: null,
  },
  reply: {
    title: 'Business Insider, “Netflix defends its controversial ‘A Christmas Prince’ tweet”, 2017',
    url: 'https://www.businessinsider.com/netflix-defends-a-christmas-prince-tweet-2017-12',
  },
  popculture: { title: 'popculture.com, December 2017', url: null },
  spotify: { title: 'Spotify’s posters of 2016, as the press reported them', url: null },
  netflixReview: { title: 'Netflix’s review of 2017, as the press reported it', url: null },
  narayanan: {
    title:
      'Narayanan & Shmatikov 2008, “Robust De-anonymization of Large Sparse Datasets”, IEEE Symposium on Security and Privacy',
    url: 'https://doi.org/10.1109/SP.2008.33',
  },
  replication: {
    title: 'Henric & Pluvinage, a replication on the full Netflix Prize data',
    url: 'https://github.com/VincentHenric/IASD_privacy',
  },
  montjoye: {
    title:
      'de Montjoye, Hidalgo, Verleysen & Blondel 2013, “Unique in the Crowd”, Scientific Reports 3',
    url: 'https://doi.org/10.1038/srep01376',
  },
  calandrino: {
    title:
      'Calandrino, Kilzer, Narayanan, Felten & Shmatikov 2011, “‘You Might Also Like’: Privacy Risks of Collaborative Filtering”',
    url: 'https://doi.org/10.1109/SP.2011.40',
  },
  frankowski: {
    title:
      'Frankowski, Cosley, Sen, Terveen & Riedl 2006, “You Are What You Say: Privacy Risks of Public Mentions”',
    url: 'https://doi.org/10.1145/1148170.1148267',
  },
  denning: {
    title:
      'Denning, Denning & Schwartz 1979, “The Tracker: A Threat to Statistical Database Security”, ACM TODS 4(1)',
    url: 'https://doi.org/10.1145/320064.320069',
  },
  garfinkel: {
    title:
      'Garfinkel, Abowd & Martindale 2018, “Understanding Database Reconstruction Attacks on Public Data”, ACM Queue 16(5)',
    url: 'https://doi.org/10.1145/3291276.3295691',
  },
  geometric: {
    title:
      'Ghosh, Roughgarden & Sundararajan 2009, “Universally Utility-Maximizing Privacy Mechanisms”',
    url: 'https://doi.org/10.1145/1536414.1536464',
  },
  hesa: {
    title: 'HESA, “Rounding and suppression to anonymise statistics”',
    url: 'https://www.hesa.ac.uk/about/regulation/data-protection/rounding-and-suppression-anonymise-statistics',
  },
  ofqual: {
    title: 'Ofqual, “Rounding policy for statistical publications”',
    url: 'https://www.gov.uk/government/publications/ofquals-statistics-policies-and-procedures/rounding-policy',
  },
  nhs: { title: 'NHS Data Quality Maturity Index, “Suppression rules”', url: null },
  cms: {
    title: 'US Centers for Medicare & Medicaid Services, cell size suppression policy',
    url: 'https://resdac.org/articles/cms-cell-size-suppression-policy',
  },
  adsDataHub: {
    title: 'Google Ads Data Hub, “Privacy checks”',
    url: 'https://developers.google.com/ads-data-hub/guides/privacy-checks',
  },
  googleAds: {
    title: 'Google Ads Help, “About your data segments”',
    url: 'https://support.google.com/google-ads/answer/2472738',
  },
  statsNz: { title: 'Stats NZ, random rounding to base 3', url: null },
} as const satisfies Record<string, Source>;

/** The name of a source. */
export type SourceId = keyof typeof sources;
