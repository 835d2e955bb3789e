export { afasCertificaten } from './afas-certificaten';
export { afasMedewerkers } from './afas-medewerkers';
export { untisLessen } from './untis-lessen';
export { vismaRaetPersoneel } from './visma-raet-personeel';
export { zermeloLessen } from './zermelo-lessen';
