-- Watched title 7 at least twice this year.
-- {"people": {}, "did": [{"what": {"title": 7}, "when": {"from": 0, "to": 364}, "times": {"atLeast": 2}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  WHERE v.title = 7
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 2
);
