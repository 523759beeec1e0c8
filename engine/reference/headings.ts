/** Letters and digits of a heading in lower case: how headings are compared. */
export const foldedHeading = (heading: string): string =>
  heading.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");

/**
 * Headings under which others publish the columns of reference lists, by table and column: those of Ofsted's lists of
 * providers, which changed from year to year, and of the postcode directory of the Office for National Statistics.
 */
export const publishedHeadings: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  providers: {
    PLACE_CODES: ["placementcode", "providerplacementcode"],
    PROVIDER_CODES: ["placementprovidercode", "providercode"],
    POSTCODE: ["settingpostcode", "settingaddresspostcode", "providerpostcode"],
    LA_CODE: ["lacodeinferred", "localauthoritycode"],
    REG_END: ["deregistrationdate", "closeddate"],
  },
  postcodes: {
    POSTCODE: ["pcd", "pcds", "pcd7", "pcd8"],
    EASTING: ["oseast1m", "east1m", "eastings"],
    NORTHING: ["osnrth1m", "north1m", "northings"],
    LA_CODE: ["laua", "oslaua", "ladcd"],
  },
};
