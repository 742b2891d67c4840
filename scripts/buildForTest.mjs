import { buildSite } from './buildSite.mjs';
import { testBase } from './testBase.mjs';

buildSite(testBase);
