-- Watched a horror film in October, and never one at any other time.
-- {"people": {}, "did": [{"what": {"genre": "horror"}, "when": {"from": 273, "to": 303}, "times": {"atLeast": 1}}, {"what": {"genre": "horror"}, "when": {"from": 0, "to": 272}, "times": {"never": true}}, {"what": {"genre": "horror"}, "when": {"from": 304, "to": 364}, "times": {"never": true}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.genre = 'horror' AND v.day BETWEEN 273 AND 303
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 1
)
  AND s.subscriber NOT IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.genre = 'horror' AND (v.day < 273 OR v.day > 303)
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 1
);
