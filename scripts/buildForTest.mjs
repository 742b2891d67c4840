import { buildSite } from './buildSite.mjs';
import { testBase, testOrigin } from './testBase.mjs';

buildSite(testBase, testOrigin);
