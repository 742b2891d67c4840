import type { Genre, Season, Sensitivity } from '../../engine/announce/announcement';

/** What the titles of one genre are made of. Figures, things and states belong to one genre only: that keeps names apart. */
export interface GenreWords {
  /** Names given whole, to the most watched. */
  firsts: readonly string[];
  /** "The {quality} {figure}". */
  qualities: readonly string[];
  /** "The {figure} on Platform Four". */
  figures: readonly string[];
  /** "The Lamplighter’s {thing}". */
  things: readonly string[];
  /** "{state} on Platform Four". */
  states: readonly string[];
}

/** What the titles of one season are made of, together with a genre’s figures and states. */
export interface SeasonWords {
  /** "The {quality} Duke". */
  qualities: readonly string[];
  /** "The Duke {tail}", not said of states. */
  figureTails: readonly string[];
  /** "The Duke {tail}", "Kissed {tail}". */
  tails: readonly string[];
  /** Put behind a title that is both seasonal and sensitive. */
  behind: string;
}

/** What the titles on one sensitive subject are made of. Nobody is made fun of here. */
export interface SensitiveWords {
  firsts: readonly string[];
  /** "{before} {left} {right}", every left with every right. */
  pairs: ReadonlyArray<{ before: string; left: readonly string[]; right: readonly string[] }>;
  /** "The {sober quality} {noun}". */
  nouns: readonly string[];
}

/** A comma-separated line as a list. */
const list = (line: string): readonly string[] => line.split(', ');

/** Names given whole, which may hold commas. */
const whole = (line: string): readonly string[] => line.split('|');

/** "The {trade}’s Wedding". Shared by all genres. */
export const TRADES = list(
  'Lamplighter, Beekeeper, Stationmaster, Clockmaker, Ferryman, Bookbinder, Glassblower, Cartographer, Archivist, Locksmith, Piano Tuner, Postmistress, Milkman, Apothecary, Baker, Seamstress, Falconer, Ropemaker, Typesetter, Umbrella Mender, Weatherman, Night Porter, Notary, Ice Merchant, Bell-Ringer, Librarian, Taxidermist, Surveyor, Translator, Proofreader, Projectionist, Lighthouse Keeper, Tailor, Fishmonger, Auctioneer, Understudy, Cheesemonger, Harbourmaster, Signalman, Upholsterer, Innkeeper, Puppeteer, Chess Master, Watch Mender, Court Painter, Toll Collector, Pearl Diver, Button Maker',
);

/** Where it happens, with its preposition. Shared by all genres. */
export const PLACES = list(
  'in Saltby, in Harrow Fen, at Gannet Point, on Platform Four, at the Lido, in Lower Wick, on Thistle Row, Behind the Gasworks, at the Hotel Meridian, on the Night Ferry, in Room Nine, by the Canal, Past the Lighthouse, on Pier Street, at Number Forty-One, Below the Viaduct, Across the Marsh, at Dunnock Hall, in Aisle Six, on the Last Tram, Under the Clock, in the Lift, Beyond the Ring Road, at Copper Bay, on Crane Island, in the Car Park, Over the Chip Shop, on the Seventh Floor, off the Coast, in Upper Marrow, at Swallow House, on the 8.15, in the Long Grass, Near the Quarry, at the Ice Rink, Aboard the Marigold, in Quillmere, on Barley Hill, at the Terminus, in the Next Room',
);

/** "The {quality} Diagnosis": for sensitive subjects. */
export const SOBER_QUALITIES = list(
  'Second, Unspoken, Borrowed, Last, First, Quiet, Other, Slow, Unfinished, Returned, Narrow, Long, Patient, Early, Late, Hidden, Small, Steady, Ordinary, Unopened, Lost, Kept, Gentle, Distant, Difficult, Half-Remembered, Necessary, Honest',
);

/** The words of each genre. */
export const GENRE_WORDS: Record<Genre, GenreWords> = {
  romance: {
    firsts: whole(
      'The Earl Next Door But One|Marry Me in Marrow Street|The Duchess Takes the Bus|All the Wrong Dukes|A Gentleman of No Fixed Income|Two Tickets to Saltby|Kiss the Gardener|Persuading Mr Partridge|One Umbrella Between Us|The Vicar Objects|Timetables and Other Love Letters|Sincerely Yours and Nearly Mine',
    ),
    qualities: list(
      'Reluctant, Borrowed, Widowed, Penniless, Accidental, Second-Best, Handsome, Unsuitable, Barefoot, Left-Handed, Runaway, Provincial, Blushing, Absent-Minded, Sunday, Eligible, Jilted, Patient, Moonlit, Perfectly Good, Shy, Wrong, Unmarried, Tongue-Tied, Twice-Married, Freckled, Faithful, Nearly Noble',
    ),
    figures: list(
      'Duke, Earl, Viscount, Governess, Duchess, Bachelor, Bridegroom, Suitor, Florist, Pastry Chef, Countess, Bridesmaid, Chaperone, Matchmaker, Dancing Master, Marquess, Heiress, Stable Hand, Village Doctor, Letter Writer, Baronet, Lady’s Maid, Vintner, Fiancé',
    ),
    things: list(
      'Wedding, Second Wedding, Engagement, Courtship, Elopement, Dance Card, Bouquet, Honeymoon, Sweetheart, First Kiss, Love Letters, Ring, Waltz, Spare Key, Picnic, Sonnet, Promise, Best Man, Penfriend, Proposal, Wedding Cake, Trousseau, Plus-One, Blind Date',
    ),
    states: list(
      'Engaged, Kissed, Courted, Proposed To, Swept Away, Married Twice, Stood Up, In Love, Waltzing, Eloping, Serenaded, Still Single',
    ),
  },
  comedy: {
    firsts: whole(
      'Terms and Conditions Apply Here|Nobody Asked Kevin|The Regional Manager Is Away|Reply All (With Regret)|Four Vicars and a Boat|Has Anyone Seen the Groom|Best Before March|My Other Car Is My Mother’s|Sorry About the Llama|Out of the Office Until the Ninth|The Minutes of the Last Meeting|Please Wait to Be Seated',
    ),
    qualities: list(
      'Unlicensed, Overdressed, Part-Time, Second-Hand, Bewildered, Substitute, Allegedly Dead, Overconfident, Uninvited, Emergency, Discount, Amateur, Slightly Damaged, Unpaid, Interim, Self-Taught, Undercooked, Hopeless, Double-Booked, Retired, Temporary, Unlucky, Cheerful, Highly Recommended, Unsupervised, Mislaid, Sweaty, Provisional',
    ),
    figures: list(
      'Vicar, Best Friend, Dentist, Deputy Mayor, Caterer, Landlord, Traffic Warden, Nephew, Magician, Estate Agent, Lodger, Mascot, Golf Pro, Driving Instructor, Bank Clerk, Tour Guide, Zookeeper, Chauffeur, Butler, Life Coach, Dog Walker, Plumber, Bouncer, Flatmate',
    ),
    things: list(
      'Lunch Break, Trousers, Parking Space, Stag Night, Reunion, Speech, Barbecue, Hamster, Toupee, Holiday Cottage, Bicycle, Fridge, Mother-in-Law, Fax Machine, Work Experience, Sandwich, Caravan, Twin, Cat, Bad Back, Lottery Ticket, Pyramid Scheme, Goldfish, Performance Review',
    ),
    states: list(
      'Stuck, Locked Out, Overdressed, Mistaken, Double-Booked, Unemployed, Evicted, Without Trousers, Late Again, Out of Petrol, Fired, Reversing',
    ),
  },
  drama: {
    firsts: whole(
      'The Weight of Ordinary Furniture|What the Tide Took Back|Potatoes|The Second Half of the Marriage|Everything We Did Not Plant|A Chair for Agnes|The Long Gravel Drive|Nine Sundays with My Father|The Year the River Stayed|Slowly, Then a Boat|Somewhere a Piano|The Understanding of Gates',
    ),
    qualities: list(
      'Quiet, Last, Unfinished, Salt, Empty, Paper, Borrowed, Slow, Narrow, Second, Hollow, Patient, Faithless, Unsent, Distant, Half-Built, Unpainted, Northern, Cold, Weathered, Ordinary, Late, Small, Inherited, Broken, Sunken, Unlit, Neighbouring',
    ),
    figures: list(
      'Orchard, Piano, Tenant, Lodge, Harbour, Stairwell, Farmhand, Ferry, Schoolmaster, Gatehouse, Kitchen, Allotment, Mill, Fisherman, Vegetable Garden, Field, Estuary, Boathouse, Aunt, Roof, Stonemason, Fence, Level Crossing, Dressmaker',
    ),
    things: list(
      'Silence, Sons, Winter Coat, Harvest, Inheritance, Debt, Apology, Photographs, Return, Portrait, House, Absence, Brother, Hands, Accordion, Boat, Long Walk, Sister, Empty Chair, Orchard Wall, Homecoming, Farewell, Unsent Letters, Last Ferry',
    ),
    states: list(
      'Leaving, Returning, Weather, Salt and Iron, Nothing Grows, A Year, Rain, Whatever Remains, Our Last Days, Some Light, Somebody’s Sons, Bread',
    ),
  },
  thriller: {
    firsts: whole(
      'The Man Who Parked Twice|Code Beige|Ninety Seconds to Saltby|Trust Nobody Called Keith|The Tuesday Protocol|Nobody Checks the Boot|Hard Reset at Dawn|Eleven Passengers, Twelve Coats|The Ambassador’s Other Briefcase|The Quiet Carriage|Exit Row|A Zero-Hour Contract',
    ),
    qualities: list(
      'Final, Fourth, Silent, Locked, Burnt, Double, Missing, Wrong, Hidden, Blind, Encrypted, Deadly, Unmarked, Stolen, Forged, Disposable, Sleeping, Cold, Midnight, Counterfeit, Nameless, Dormant, Forgotten, Untraceable, Frozen, Red, Black, Overnight',
    ),
    figures: list(
      'Courier, Passenger, Ledger, Protocol, Envelope, Asset, Embassy, Hostage, Frequency, Cipher, Informant, Border, Handler, Briefcase, Corridor, Submarine, Agent, Safehouse, Elevator, Telephone, Getaway, Tunnel, Passport, Bodyguard',
    ),
    things: list(
      'Gambit, Deadline, Double, Escape, Last Mission, Blackmail, Burner Phone, Vendetta, Countdown, Black Book, Exit Plan, Hostages, Bluff, Secret Account, False Name, Silencer, Code Name, Kidnapping, Revenge, Pursuit, Betrayal, Contact, Crossfire, Second Passport',
    ),
    states: list(
      'Followed, Hunted, Cornered, Manhunt, Under Fire, Nobody Leaves, Trust No One, Twelve Minutes, No Signal, Last Seen, Wanted, Blackout',
    ),
  },
  horror: {
    firsts: whole(
      'Do Not Open the Conservatory|It Came with the House|The Well Has Neighbours|Something Wrong with Grandma’s Soup|Who Left the Nursery Light On|Thirteen Rooms, Twelve Doors|The Smiling Aunt|Bless This Basement|Don’t Answer the Piano|Previous Tenants|The Lamp Is Looking|Mother Knows You’re Up',
    ),
    qualities: list(
      'Whispering, Bleeding, Hungry, Drowned, Skinless, Weeping, Rotting, Hollow, Faceless, Screaming, Buried, Unblinking, Crooked, Wet, Crawling, Nameless, Grinning, Stitched, Waxen, Toothless, Returning, Forbidden, Pale, Thirteenth, Patient, Humming, Upside-Down, Unwelcome',
    ),
    figures: list(
      'Cellar, Attic, Doll, Scarecrow, Babysitter, Mirror, Crypt, Nursery, Well, Mannequin, Wardrobe, Bathtub, Séance, Caretaker, Swamp, Coffin, Marsh, Thing Upstairs, Ventriloquist, Cabin, Wallpaper, Staircase, Hedge Maze, Pantry',
    ),
    things: list(
      'Teeth, Curse, Skin, Shadow, Hunger, Bones, Scream, Grave, Eyes, Nightmare, Ghost, Effigy, Worms, Last Breath, Haunting, Fingernails, Howl, Blood, Ouija Board, Cellar Door, Bad Tooth, Basement, Tongue, Visitor',
    ),
    states: list(
      'Screaming, Buried Alive, Something Moves, It Waits, Don’t Look, Eaten, Haunted, Nobody Sleeps, Blood, Knocking, It Breathes, Bones',
    ),
  },
  family: {
    firsts: whole(
      'Seven Cousins and a Canoe|Grandpa Drives the Bus|My Headmistress Is an Otter|The Year of the Goat Next Door|The Goat Who Came to School|Operation Hamster|Wellington Boots for Everyone|The Great Sofa Fort|Mum’s Gone to the Moon|Polly and the Runaway Piano|Eleven Ducklings|Captain Marmalade',
    ),
    qualities: list(
      'Runaway, Magic, Very Small, Clumsy, Enormous, Invisible, Talking, Muddy, Bouncing, Lost, Brave, Sneezing, Purple, Hiccupping, Flying, Stowaway, Secret, Unbelievable, Smallest, Cleverest, Grumpy, Wobbly, Sleepy, Marvellous, Left-Behind, Friendly, Tiny, Escaped',
    ),
    figures: list(
      'Pony, Puppy, Treehouse, Otter, Grandpa, Hot-Air Balloon, Goose, Guinea Pig, Goalkeeper, Headmistress, Go-Kart, Donkey, Circus, Sheepdog, Lost Property, Canal Boat, Scout Troop, School Trip, Duckling, Kite, Parrot, Tortoise, Tandem, Goat',
    ),
    things: list(
      'Puppy, Secret Zoo, Big Adventure, Rabbit, Holiday Club, Treasure Map, Tree House, Pet Elephant, Sports Day, Flying Machine, Pancakes, Tadpoles, School Play, Grandchildren, Lost Mitten, Sleepover, Pocket Money, Runaway Sheep, Tricycle, Homework, Best Jumper, Hiccups, Den, Pen Pal',
    ),
    states: list(
      'Lost Together, Four Cousins, An Adventure, Puppies, Trouble, A Goat, A Big Splash, Hide and Seek, Sleepover, Runaways, Muddy Boots, Half-Term',
    ),
  },
  documentary: {
    firsts: whole(
      'Beige: A History|The Men Who Paint the Lines|Moss|A Short History of Queueing|Gravel|Who Invented Tuesday|Bread: The Reckoning|Eels, Mostly|The Last Typewriter Shop|Inside the Roundabout|Sixty Feet of String|Lichen Country',
    ),
    qualities: list(
      'Untold, Hidden, Long, Great, Disappearing, Concrete, Electric, Last, Modern, Forgotten, Inland, Underground, Unseen, Everyday, Deep, Changing, Wild, Accidental, Invisible, True, Brief, Complete, Other, Abandoned, Global, Slow, Remarkable, Unofficial',
    ),
    figures: list(
      'History of Soup, Story of Salt, World of Moss, Life of Eels, Rise of the Roundabout, Fall of the Fax, Kingdom of Mud, Art of the Queue, Journey of a Teaspoon, Age of Concrete, Secrets of the Sluice, Language of Crows, Price of Bread, Science of Naps, Year of the Snail, Road to the Quarry, Empire of String, Truth About Geese, Search for the Spoon, Business of Buttons, Physics of Custard, Map of Rain, Weight of Ice, Men of the Car Ferry',
    ),
    things: list(
      'Archive, Notebooks, Glacier, Method, Last Map, Bees, Collection, Theory, Trade, Tapes, Migration, Laboratory, Soil, Diaries, Field Notes, Museum, Instruments, Witnesses, Footage, Island, Experiment, Correspondence, Census, Lecture',
    ),
    states: list(
      'Inside, Three Winters, Cameras, Counting Birds, Daily Life, Men at Work, Forty Years, Concrete, Plumbing, Migration, Excavations, Beetles',
    ),
  },
  'science fiction': {
    firsts: whole(
      'The Moon Is Closed|Please Reboot the Sun|Eleven Light Years from Anywhere|We Have Always Been Robots|Toast at the End of Time|Gravity Not Included|A Small Leak in the Airlock|My Other Planet|The Android Declines|Tomorrow, Again, Unfortunately|Colony Nine Regrets|Signal Lost, Send Biscuits',
    ),
    qualities: list(
      'Orbital, Lunar, Synthetic, Last, Seventh, Quantum, Frozen, Drifting, Obsolete, Sentient, Interstellar, Parallel, Recycled, Solar, Outer, Binary, Hollow, Unmanned, Distant, Replacement, Radioactive, Hypothetical, Weightless, Ultraviolet, Cloned, Experimental, Half-Human, Uncharted',
    ),
    figures: list(
      'Robot, Colony, Android, Satellite, Spaceship, Astronaut, Clone, Galaxy, Moon, Airlock, Paradox, Signal, Cosmonaut, Wormhole, Observatory, Beacon, Time Machine, Terraformer, Space Station, Asteroid, Toaster, Crew, Probe, Hologram',
    ),
    things: list(
      'Clone, Rocket, Time Machine, Robot, Wormhole, Android, Teleporter, Spaceship, Antimatter, Orbit, Paradox, Space Suit, Moon Base, Hologram, Ray Gun, Escape Pod, Replicator, Mutation, Signal, Cryogenic Nap, Ninth Planet, Warp Drive, Algorithm, Future Self',
    ),
    states: list(
      'Landing, Invasion, First Contact, Zero Gravity, Robots, The Year 3000, Re-Entry, Two Moons, Time Stops, Weightless, Life Signs, Lost Signal',
    ),
  },
  crime: {
    firsts: whole(
      'Inspector Pilchard Investigates|Death of a Parish Councillor|Nobody Liked the Colonel|The Body in the Recycling|Poison Is a Strong Word|Six Suspects, One Bathroom|The Sergeant Eats Alone|A Reasonable Amount of Blood|Murder Most Punctual|Evidence of Sandwiches|The Verger Did Something|Who Killed the Quiz Night',
    ),
    qualities: list(
      'Second, Missing, Nearly Perfect, Cold, Reluctant, Crooked, Poisoned, Silent, Inconvenient, Unsolved, Bloodless, Convincing, Third, Retired, Dishonest, Careless, Motiveless, Suspicious, Unreliable, Anonymous, Barefoot, Left-Handed, Weekend, Respectable, Well-Mannered, Elderly, Unidentified, Telltale',
    ),
    figures: list(
      'Inspector, Alibi, Burglar, Witness, Corpse, Detective, Accomplice, Forger, Pickpocket, Constable, Heist, Poisoner, Pathologist, Coroner, Safe-Cracker, Magistrate, Fingerprint, Motive, Jury, Smuggler, Embezzler, Getaway Driver, Suspect, Sergeant',
    ),
    things: list(
      'Murder, Alibi, Body, Confession, Ransom, Trial, Killer, Burglary, Crowbar, Poison, Heist, Handcuffs, Bloodstain, Verdict, Last Victim, Forgery, Evidence, Fingerprints, Arrest, Sworn Statement, Missing Finger, Blackmailer, Cold Case, Will',
    ),
    states: list(
      'Murder, A Body, Death, Robbery, Foul Play, Strangled, Poisoned, Arrested, Reasonable Doubt, Bloodshed, Missing Persons, Larceny',
    ),
  },
  fantasy: {
    firsts: whole(
      'The Sword in the Cupboard|A Crown of Mild Thorns|Dragons Prefer Tuesdays|The Ninth and Final Bog|Elves, Admittedly|Prophecy Pending|The Chosen Two|Knight of the Lesser Teapot|Beyond the Slightly Misty Hills|The Oathbreaker’s Bakery|The Wizard Is Out|Throne for One',
    ),
    qualities: list(
      'Sleeping, Cursed, Silver, Nine-Fingered, Forgotten, Whispering, Crystal, Exiled, Winged, Ashen, Hidden, Bearded, Invincible, Enchanted, Iron, Lesser, Twelfth, Runic, Emerald, Half-Elven, Wandering, Ancient, Moonless, Reluctant, Unsung, Amber, Prophesied, Thornbound',
    ),
    figures: list(
      'Dragon, Sorcerer, Footstool of Power, Amulet, Barony, Troll, Hedge Witch, Broadsword, Griffin, Goblin, Prophecy, Unicorn, Warlock, Citadel, Squire, Elf, Oracle, Chalice, Wizard, Realm, Enchantress, Minotaur, Bog King, Gatekeeper',
    ),
    things: list(
      'Dragon, Spell, Quest, Prophecy, Sword, Familiar, Cauldron, Wand, Crown, Enchantment, Portal, Griffin, Oath, Amulet, Chosen One, Goblins, Talisman, Dungeon, Sorcery, Unicorn, Potion, Spellbook, Runes, Riddle',
    ),
    states: list(
      'Dragons, Sorcery, A Quest, Goblins, Prophecies, Swords, Enchanted, Wizards, No Elves, The Crown Falls, Spellbound, Here Be Trolls',
    ),
  },
  music: {
    firsts: whole(
      'Third Trombone|The Tuesday Night Quartet|Songs My Landlord Taught Me|Bassoon|Count Me In, Gerald|Loud Enough for Mother|The Understudy Sings|Wrong Key, Right Night|Accordion Weather|Both Sides of the Cassette|One Hit, No Wonder|Turn Down the Tuba',
    ),
    qualities: list(
      'Unplugged, Off-Key, Lonesome, Electric, Second, Amplified, Syncopated, Borrowed, Velvet, Tone-Deaf, Out-of-Tune, Midnight, Travelling, Platinum, Unsigned, Acoustic, Backing, Forgotten, Twelve-Bar, Reunited, Restless, Barrelhouse, Soulful, Broken-Hearted, Final, Stereophonic, Unrehearsed, Loud',
    ),
    figures: list(
      'Trombone, Orchestra, Drummer, Cellist, Glee Club, Conductor, Jukebox, Busker, Brass Band, Soprano, Encore, Record Shop, Guitar, Tambourine, Bassist, Accordionist, Quartet, Saxophone, Roadie, Nightclub, Organist, Lullaby, Songwriter, Fiddler',
    ),
    things: list(
      'Song, Overture, Trombone, Encore, Band, Jukebox, Serenade, Nocturne, Karaoke, B-Side, Tambourine, Record Collection, Anthem, Duet, Symphony, Ukulele, Blues, Opera, Comeback Tour, Guitar, Refrain, Rhapsody, Rehearsal, Polka',
    ),
    states: list(
      'Singing, Rehearsals, One Last Gig, Polka, Soundcheck, Live, Brass, Four Chords, The Band Plays, Karaoke, Encore, Out of Tune',
    ),
  },
  animation: {
    firsts: whole(
      'Badger and Spoon|The Snail Who Ran|Pudding Takes Flight|Hedgehogs in Space, Briefly|Otto the Unremarkable Otter|Toast and Jam Save the Day|The Puffin’s Umbrella|A Mouse of Independent Means|Kevin the Cloud|Bristle|Two Moles and a Map|The Penguin Who Hated Fish',
    ),
    qualities: list(
      'Little, Bouncy, Inflatable, Plasticine, Wind-Up, Cardboard, Furry, Stripy, Fluffy, Pocket-Sized, Squeaky, Spotted, Bashful, Nocturnal, Marching, Dancing, Left-Footed, Underwater, Sticky, Curious, Galloping, Sugary, Hibernating, Gigantic, Rainbow, Forgetful, Sneaky, Wool-Lined',
    ),
    figures: list(
      'Badger, Teapot, Snail, Penguin, Hedgehog, Squirrel, Walrus, Moth, Bear Cub, Octopus, Toadstool, Gnome, Beetle, Ladybird, Crayon, Teddy, Ferret, Pigeon, Meerkat, Acorn, Puffin, Mole, Newt, Kettle',
    ),
    things: list(
      'Penguin, Snail, Paintbox, Hedgehog, Paper Boat, Squirrel, Wind-Up Mouse, Magic Crayon, Badger, Moustache, Toy Train, Shoelace, Singing Fish, Balloon, Button Box, Moth, Teapot, Marionette, Toadstool, Woolly Hat, Yo-Yo, Porridge, Ladybird, Paper Moon',
    ),
    states: list(
      'Penguins, Badgers, A Snail Race, Hullabaloo, Squeak, Jelly, Boing, Puddles, Pigeons, Custard, Toys, Wobble',
    ),
  },
};

/** The words of each season. */
export const SEASON_WORDS: Record<Exclude<Season, 'none'>, SeasonWords> = {
  yule: {
    qualities: list(
      'Yuletide, Mistletoe, Snowbound, Gingerbread, Tinsel, Frosted, Candlelit, Holly, Sleigh-Bell, Twelfth-Night, Midwinter, Carolling, Icicle, Boxing-Day, Plum-Pudding, Fireside, Snow-Covered, Stocking, Nutmeg, Evergreen, Wassailing, Bauble, Eggnog, Festive, Chimney, Marzipan, Snow-Globe, Reindeer, Cinnamon, Mulled',
    ),
    figureTails: list(
      'Who Came for Christmas, Who Hated Christmas, Who Saved Christmas Lunch, and the Last Mince Pie, for Christmas',
    ),
    tails: list(
      'Under the Mistletoe, at Christmas, Before the Snow, on Christmas Eve, in the Snow, by the Fireside, at the Carol Concert, Down the Chimney, on Boxing Day, Until Twelfth Night, in a Paper Hat, at the Christmas Market, Behind the Tinsel, Home by Christmas, After the Pudding',
    ),
    behind: 'at Christmas',
  },
  halloween: {
    qualities: list(
      'Pumpkin, Cobweb, Hallowe’en, October, Broomstick, Trick-or-Treat, Jack-o’-Lantern, Full-Moon, Bonfire, Bat-Winged, Costumed, Graveyard, Witching-Hour, Spooky, Toffee-Apple, Black-Cat, Masked, Crow-Black, Lantern, Bedsheet, Skeleton, Foggy',
    ),
    figureTails: list('Who Ate October, in a Witch’s Hat, and the Thirteenth Pumpkin'),
    tails: list(
      'on Halloween, at the Costume Party, by Pumpkin Light, Among the Pumpkins, at the Witching Hour, Under a Bedsheet, After Trick or Treat, on the Last of October, in the Corn Maze, at Midnight in October',
    ),
    behind: 'on Halloween',
  },
  summer: {
    qualities: list(
      'Seaside, Sunburnt, Deckchair, Ice-Cream, Heatwave, July, August, Beach-Hut, Sun-Hat, Midsummer, Campsite, Strawberry, Paddling-Pool, Poolside, Lemonade, Garden-Party, Bank-Holiday, Holidaying, Sunlit, Boardwalk, Parasol, Snorkelling',
    ),
    figureTails: list('Who Missed August, in a Sun Hat, and the Ice-Cream Van'),
    tails: list(
      'at the Seaside, That Summer, in the Heatwave, Under Canvas, Until September, on the Pier in July, by the Pool, on a Lilo, All Summer, in August',
    ),
    behind: 'That Summer',
  },
  valentine: {
    qualities: list(
      'Valentine, Rose-Petal, Heart-Shaped, February, Lovestruck, Chocolate-Box, Red-Ribbon, Table-for-Two, Swooning, Smitten, Love-Letter, Arrow-Struck, Pink, Champagne, Serenading, Besotted, Lovelorn, Two-Hearted, Bouquet-Bearing, Secretly Admired, Violin-Playing, Rose-Scented',
    ),
    figureTails: list('Who Forgot the Flowers, with the Wrong Roses, and the Unsigned Card'),
    tails: list(
      'on Valentine’s Day, for Two, with Roses, in February, at a Table for Two, Behind the Bouquet, on the Fourteenth, with Love, by Candlelight, After the Chocolates',
    ),
    behind: 'in February',
  },
};

/** The words of each sensitive subject. */
export const SENSITIVE_WORDS: Record<Exclude<Sensitivity, 'none'>, SensitiveWords> = {
  health: {
    firsts: whole(
      'What the Scan Said|The Kindness of Ward Nine|Half a Teaspoon, Twice a Day|A Waiting Room with Fish|Letters to My Left Lung|The Good Doctor’s Handwriting|Everything in Small Doses|A Garden for the Night Nurses',
    ),
    pairs: [
      {
        before: 'What the ',
        left: list(
          'X-Ray, Specialist, Night Nurse, Second Opinion, Blood Test, Registrar, Biopsy, Consultant, Pharmacist, Ward Sister, Paramedic, Locum, Midwife, Radiographer, Surgeon, Chart, Waiting Room, Appointment Letter, Physiotherapist, Echo',
        ),
        right: list(
          'Said, Found, Missed, Meant, Left Out, Could Not Say, Saw, Wrote Down, Forgot to Mention, Knew',
        ),
      },
      {
        before: '',
        left: list(
          'Tuesday, Sundays, Visiting Hours, A Winter, Three Weeks, The Long Night, Breakfast, One More Morning, The Small Hours, A Birthday, Forty Days, Good Days, Bad Days, A Quiet Hour, Every Other Thursday, Nine Months, Learning to Walk, Borrowed Time',
        ),
        right: list(
          'on Ward Nine, in Recovery, at St Orrin’s, After the Diagnosis, Before the Operation, Between Treatments, Without Symptoms, in Remission, Beside the Bed, on the Children’s Ward, at the Clinic, Under Observation, by the Nurses’ Station, in the Day Room, After the Stroke, in Room Thirty, on the Transplant List, With Oxygen, Since the Fall, Outside Theatre',
        ),
      },
    ],
    nouns: list(
      'Diagnosis, Remission, Prescription, Heartbeat, Symptom, Transfusion, Donor, Tremor, Hospice, Convalescence, Pulse, Pill Box, Carer, Clinic, Treatment, Wheelchair, Ambulance, Relapse, Incubator, Operation, Stethoscope, Fever, Kidney, Day Ward',
    ),
  },
  faith: {
    firsts: whole(
      'The Bells Were for Somebody Else|Sister Ottoline Leaves|A Hymn in the Wrong Key|The Fast and the Feast|Candles for the Doubtful|Seven Pews from the Door|Bread Broken Quietly|The Year Without Psalms',
    ),
    pairs: [
      {
        before: 'What the ',
        left: list(
          'Rabbi, Imam, Bishop, Abbess, Curate, Pilgrim, Cantor, Novice, Elder, Hermit, Missionary, Deacon, Monk, Verger, Almoner, Churchwarden, Muezzin, Prophet, Confessor, Sexton',
        ),
        right: list(
          'Kept, Believed, Could Not Preach, Forgave, Left Unsaid, Taught Us, Gave Up, Heard, Prayed For, Carried',
        ),
      },
      {
        before: '',
        left: list(
          'A Year of Prayer, Fasting, Forty Nights, Vespers, Stillness, The First Sermon, Bread and Wine, Candles, Doubt, One Sabbath, Grace, Pilgrims, An Hour of Prayer, Letters, Vows, Morning Prayer',
        ),
        right: list(
          'at St Orrin’s Abbey, in the Valley Mosque, at the Little Synagogue, Before the Altar, After the Convent, Without a Congregation, Outside the Chapel, in the Cloister, on the Pilgrim Road, Under the Minaret, Beside the Font, at the Abbey Gate, in the Vestry, Among the Quakers, After Baptism, at Evensong, Between Two Faiths, at the Meeting House, in an Empty Pew, on Holy Ground',
        ),
      },
    ],
    nouns: list(
      'Pilgrim, Convert, Vow, Psalm, Congregation, Sermon, Convent, Monastery, Confessional, Hymn, Parish, Rosary, Prayer Mat, Synagogue, Mosque, Temple, Abbey, Apostate, Believer, Catechism, Chapel, Benediction, Relic, Font',
    ),
  },
  sexuality: {
    firsts: whole(
      'Two Suits, One Wardrobe|Telling the Rugby Club|Miss Pargeter and Miss Lowe|His Best Man’s Best Man|The Girls of the Upper Dormitory|A Lavender Engagement|Plus One (Him)|The Long Way Out',
    ),
    pairs: [
      {
        before: '',
        left: list(
          'Telling, Writing to, Meeting, Losing, Introducing, Answering, Forgiving, Finding, Dancing with, Waiting for',
        ),
        right: list(
          'My Father, Mrs Adeyemi, the Team, My Grandmother, the Boy Next Door, Coach Mallory, the Girl from the Choir, Everyone at Once, His Wife, Her Husband, the Village, Uncle Joss, My Oldest Friend, the Whole Family, the Other Groom, the Bridesmaids, Somebody Like Me, the Lieutenant',
        ),
      },
      {
        before: '',
        left: list(
          'Two Boys, Two Girls, Two Grooms, Two Brides, Two Husbands, Two Wives, She and She, He and He, Out, Drag Night, First Pride, A Kiss, Her Other Name, His Other Name, Secrets, Some Kind of Love',
        ),
        right: list(
          'in a Small Town, After School, on the Night Bus, at the County Fair, on the Back Row, Behind the Gym, in the Parish Hall, at the Reunion, Across the Street, on Leave, in Separate Beds, at the Dress Rehearsal, Before the Law Changed, on the Allotment, with the Lights On, in the Locker Room, After the Wedding, in the Family Pew, in Nineteen Fifty-Four, at the Seaside Hotel',
        ),
      },
    ],
    nouns: list(
      'Closet, Pronoun, Boyfriend, Girlfriend, Roommate, Transition, Name Change, Drag Queen, Civil Partner, Pride March, Confidant, Honeymoon Suite, Lavender Marriage, Coming Out, Admirer, Kiss, Companion, Dressing Table, Wig, Rainbow Flag, Double Room, Love Affair, Groom, Diary Entry',
    ),
  },
  politics: {
    firsts: whole(
      'The Member for Nowhere|A Majority of One|Paper Ballots, Wet Ink|The Minister Has Left the Room|Which Side Are the Pigeons On|Any Other Business|The Last Canvasser|Placards in the Rain',
    ),
    pairs: [
      {
        before: 'What the ',
        left: list(
          'Whip, Minister, Picket, Speechwriter, Backbencher, Lobbyist, Returning Officer, Canvasser, Dissident, Delegate, Shop Steward, Pollster, Spin Doctor, Press Secretary, Councillor, Defector, Mayor, Protester, Ombudsman, Speaker',
        ),
        right: list(
          'Denied, Promised, Signed, Leaked, Would Not Sign, Voted For, Owed, Shredded, Told the Inquiry, Regretted',
        ),
      },
      {
        before: '',
        left: list(
          'A Vote, Strike, Nine Days, The Count, Placards, A Recount, Hustings, Resistance, One Leaflet, Exile, Barricades, Sit-In, A Resignation, Dissent, Curfew, Slow Handclap',
        ),
        right: list(
          'in the Sixth Ward, Outside Parliament, at the Ministry, on the Picket Line, Before the Election, After the Coup, Without a Majority, at the Border Post, in the Council Chamber, Under Martial Law, at Party Conference, in Opposition, on the Square, Behind the Wall, at the Town Hall, During the Blackout, Before Dawn, in the Marginals, at the Polling Station, After Independence',
        ),
      },
    ],
    nouns: list(
      'Election, Manifesto, Ballot, Strike, Coup, Candidate, Referendum, Petition, Resignation, Senator, Whistleblower, Regime, Constituency, Dissident, Ministry, Picket, Revolution, Prime Minister, Amendment, Inquiry, Coalition, Filibuster, Majority, Uprising',
    ),
  },
  family: {
    firsts: whole(
      'Mother’s Other House|Every Second Weekend|The Good Plates|Who Gets the Piano|Half-Sister, Whole Story|A Place Laid for Tom|The Name on the Certificate|We Are Not Discussing Denmark',
    ),
    pairs: [
      {
        before: 'What ',
        left: list(
          'My Mother, My Father, Our Brother, Your Sister, His First Wife, Her Ex-Husband, the Stepson, the Eldest, the Youngest, Aunt Corrie, the Other Family, Grandfather, the Foster Child, the Social Worker, the Divorce Lawyer, the Godmother, the Half-Sister, Both Grandmothers, the Second Wife, the Lodger’s Son',
        ),
        right: list(
          'Never Told Us, Took Away, Kept in the Drawer, Wanted, Would Not Forgive, Remembered, Left Behind, Owed Us, Asked For, Hid',
        ),
      },
      {
        before: '',
        left: list(
          'Alternate Weekends, Two Kitchens, Custody, Half the Furniture, Three Surnames, A Second Mother, Visiting Day, The Empty Room, Estranged, Thirty Letters, Not Speaking, An Extra Chair, The Handover, Divorced, Two Front Doors, Brothers',
        ),
        right: list(
          'Since the Divorce, After the Funeral, on Cedar Drive, at the Registry Office, Between Two Houses, Before the Separation, in the Family Court, Under One Roof, at Grandmother’s Table, Without Him, Without Her, on the Answering Machine, Over Sunday Lunch, at the School Gates, in Separate Cars, After the Adoption, Since the Affair, at the Reading of the Will, on Their Anniversary, in My Father’s House',
        ),
      },
    ],
    nouns: list(
      'Divorce, Stepmother, Custody, Separation, Half-Brother, Adoption, Estrangement, Family Name, Affair, Stepfather, Ex-Wife, Only Child, Birth Mother, Paternity Test, Foster Home, Sibling, Surname, Stepsister, Godson, Second Marriage, Dining Table, Guardian, Orphan, Christening Gown',
    ),
  },
};
