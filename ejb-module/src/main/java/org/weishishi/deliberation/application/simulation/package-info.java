/** The door to the arithmetic of 议事. */
@NullMarked
package org.weishishi.deliberation.application.simulation;

import org.jspecify.annotations.NullMarked;
