-- Watched at least four titles about health.
-- {"people": {}, "did": [{"what": {"sensitivity": "health"}, "when": {"from": 0, "to": 364}, "times": {"atLeast": 4}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.sensitivity = 'health'
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 4
);
