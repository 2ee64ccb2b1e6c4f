/** Plays the pages in a real browser: page objects and the journeys that use them. */
package org.returntowork.browser;
