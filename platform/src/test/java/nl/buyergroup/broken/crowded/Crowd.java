package nl.buyergroup.broken.crowded;

import nl.buyergroup.broken.other.BrokenPart;

/** Sixteen together, in a circle with another package. */
public class Crowd {
    BrokenPart back;
}

class Crowd2 {}

class Crowd3 {}

class Crowd4 {}

class Crowd5 {}

class Crowd6 {}

class Crowd7 {}

class Crowd8 {}

class Crowd9 {}

class Crowd10 {}

class Crowd11 {}

class Crowd12 {}

class Crowd13 {}

class Crowd14 {}

class Crowd15 {}

class Crowd16 {}
