/** How `$lib` resolves, for the import rules only. */
module.exports = {
  resolve: { alias: { $lib: require('node:path').join(__dirname, 'src/lib') } },
};
