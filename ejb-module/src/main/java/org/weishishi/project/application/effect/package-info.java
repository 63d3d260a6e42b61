/** How many projects a change of rules meets, and in which stage. */
@NullMarked
package org.weishishi.project.application.effect;

import org.jspecify.annotations.NullMarked;
