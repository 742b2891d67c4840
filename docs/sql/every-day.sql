-- Watched a romance every day for the last five days before Christmas Eve: as many days as the window has.
-- {"people": {}, "did": [{"what": {"genre": "romance"}, "when": {"from": 352, "to": 356}, "times": {"everyDay": true}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.genre = 'romance' AND v.day BETWEEN 352 AND 356
  GROUP BY v.subscriber
  HAVING COUNT(DISTINCT v.day) = 5
);
