export { createChannel } from './create-channel.ts';
export { createCompany } from './create-company.ts';
export { createPersona } from './create-persona.ts';
export { createScenario } from './create-scenario.ts';
export { getCompany, listChannels, listCompanies, listPersonas, listScenarios } from './list.ts';
export * from './schema.ts';
export { seedDefaults } from './seed-defaults.ts';
export {
  findChannel,
  findCompany,
  findCompanyBySlug,
  findNewestScenario,
  findPersona,
  findPersonaBySlug,
  findScenario,
  type ChannelRow,
  type CompanyRow,
  type PersonaRow,
  type ScenarioRow,
} from './store.ts';
export { updateChannel } from './update-channel.ts';
export { updateCompany } from './update-company.ts';
export { updatePersona } from './update-persona.ts';
