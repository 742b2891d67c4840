-- Watched a Christmas film before December.
-- {"people": {}, "did": [{"what": {"season": "yule"}, "when": {"from": 0, "to": 333}, "times": {"atLeast": 1}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.season = 'yule' AND v.day <= 333
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 1
);
