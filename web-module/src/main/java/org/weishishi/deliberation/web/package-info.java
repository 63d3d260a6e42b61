/** Pages of 议事: the list of meetings, the meeting room, the roster. */
@NullMarked
package org.weishishi.deliberation.web;

import org.jspecify.annotations.NullMarked;
