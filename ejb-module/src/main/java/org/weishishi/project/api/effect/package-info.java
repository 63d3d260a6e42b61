/** How many projects a change of rules meets, and in which stage. */
@NullMarked
package org.weishishi.project.api.effect;

import org.jspecify.annotations.NullMarked;
