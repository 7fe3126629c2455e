package org.samspel.identity.web;

import java.io.Serializable;
import java.util.UUID;

/** What a session keeps of who signed in; the assignment is read anew at each request. */
record SignedInUser(UUID account) implements Serializable {}
