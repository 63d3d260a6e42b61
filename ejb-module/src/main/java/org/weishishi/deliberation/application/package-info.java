/** The door of 议事. */
@NullMarked
package org.weishishi.deliberation.application;

import org.jspecify.annotations.NullMarked;
