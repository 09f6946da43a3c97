import { fold } from '../../../../domain/names/fold.js';

// Data: names of the IATI code lists CRSChannelCode and OrganisationType that stand for many
// organisations (IATI Standard, CC BY 4.0), and what publishers write where they name none.

const NAMES = `
Public sector institutions; Donor government; Recipient government; Central government
Local government; Government; Other public sector; Public corporations; Pan-government
Third country government (delegated co-operation); Other public entities in donor country
Other public entities in recipient country; Private donors; Donors; Various donors
Non-governmental organisation (NGO) and civil society; Non-governmental organisations (NGOs) and civil society
Non-governmental organisation; NGO; NGO/CSO; CSO; Civil society; Civil society organisation
International NGO; National NGO; Regional NGO; Local NGO; Local partner; Partner; Implementing partner
Donor country-based NGO; Developing country-based NGO; Partner country-based NGO
Partner country based NGO; Public-private partnerships (PPP) and networks; Public-private partnership
Networks; Multilateral organisations; Multilateral; UN agency; UN organisation; United Nations agency
United Nations agency, fund or commission (UN); United Nations (UN) agency, fund or commission
Other multilateral institution; Regional development bank; European Union institution
University, college or other teaching institution, research institute or think-tank
University, college or other teaching institution, research institute or think tank
Academic, training and research; Foundation; Private sector; Private sector institution
Private sector in provider country; Private sector in recipient country; Private sector in third country
Private sector in aid recipient country; Banks (deposit taking corporations); Exporters
Other financial corporations; Other non-financial corporations; Retail investors
Investment funds and other collective investment institutions; Holding companies, trusts and special purpose vehicles
Other; Others; Miscellaneous; Various; Multiple; Multiple parties; Several; Unspecified; Not specified
General / not specified; Undisclosed; Anonymous; Unallocated; To be determined; To be decided
Miscellaneous foreign awardees; Miscellaneous US; Individual; Individuals; Beneficiaries
`;

/** Signs that a publisher keeps a name to itself. */
const KEPT_BACK = /\b(?:redacted|withheld|undisclosed|excluded for security)\b/i;

/** Letters only, in the singular. */
function plain(name: string): string {
  return fold(name)
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(/organiz/g, 'organis')
    .replace(/s(?= |$)/g, '')
    .trim();
}

const NOBODY = new Set(NAMES.split(/[;\n]/).map(plain).filter(Boolean));

/** Whether a name stands for nobody in particular: "International NGO", "Name Withheld". */
export function isNobody(name: string): boolean {
  return KEPT_BACK.test(name) || NOBODY.has(plain(name));
}
